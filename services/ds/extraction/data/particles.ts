/** Particles inside a name: "Mecanica do Tonho", "Mall of Emirates". */
export const PARTICLES = `de | do | da | dos | das | del | della | di | du | des | van | von | der | den | la | le | of | al | el | bin
  binti | y | e | am | zum | zur`;

/** Small words that end the name of a public body or a firm: "Bergen kommune", "Ethio telecom". */
export const INSTITUTIONS = `kommun | kommune | region | universitet | universitetet | universitetssjukehus | universitetssjukhus | sjukehus
  sjukhus | sykehus | sygehus | hospital | stasjon | station | telecom | energi | kraft | vatten | kundservice | skole | skola | bibliotek
  apotek | apteka | aptieka | vaistinė | pagasts | novads | vald | linn | kaupunki | seurakunta | yliopisto | savivaldybė | univerzita
  nemocnice | nemocnica | bolnica | općina | opština | obec | mesto | vodovody | vodárny | plynárenská | energetika | sveikatos`;

/** Small words that lead on to what is no longer the name. */
export const LOOSE_WORDS = `de | del | le | am | on | in | el | da | di | do | vom | of | at | from | to | the | an | la | en | em | na | no
  von | der | den | per | für | for | with | and | y | e | i | в | на | от | по | sul | a`;
