/** Particles inside a name: "Mecanica do Tonho", "Mall of Emirates". */
export const PARTICLES = `de | do | da | dos | das | del | della | di | du | des | van | von | der | den | la | le | of | al | el | bin
  binti | y | e | am | zum | zur`;

/** Small words that lead on to what is no longer the name. */
export const LOOSE_WORDS = `de | del | le | am | on | in | el | da | di | do | vom | of | at | from | to | the | an | la | en | em | na | no
  von | der | den | per | für | for | with | and | y | e | i | в | на | от | по | sul | a`;
