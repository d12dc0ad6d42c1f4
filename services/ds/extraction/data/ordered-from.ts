/** What was ordered or booked, with the word that introduces where: "Tu pedido de Sushi Kotori", "طلبك من نون". */
export const ORDERED_FROM = `orders from | order from | order at | booking with | booking at | booking for | reservation at | reservation with | tickets from
  ticket from purchase from | stay at | stay in | visit to | parked at | riding with | ride with | trip with | pedido de | pedido en
  pedido a | pedido no pedido na | pedido do | pedido da | pedido em | compra en | reserva en | reserva de | encomenda na | encomenda no
  encomenda da | encomenda do encomenda em | commande de chez | commande chez | commande auprès du | commande auprès de | réservation chez
  réservation à | réservation au réservation auprès de | voyage avec | séjour à | séjour au | séjour chez | bestellung bei | bestellung von
  bestellung aus | buchung bei aufenthalt in der | aufenthalt in dem | aufenthalt im | aufenthalt in | aufenthalt bei | einkauf bei
  fahrt mit | ordine da | ordine presso ordine su | ordine di | prenotazione presso | prenotazione da | soggiorno presso | soggiorno a
  bestelling bij | bestelling van | boeking bij beställning hos | beställning från | bokning hos | köp hos | bestilling hos | bestilling fra
  bestilling på | ordre hos | ordre fra | zamówienie z zamówienie w | zamówienie od | zamówienie u | zamówienie ze | zamówienia z
  zamówienia w | zamówienia od | zamówienia u | zamówienia ze | zakupy w zakup w | przejazd z | objednávku z | objednávky z | objednávka z
  objednávke z | objednávki z | objednávku od objednávky od | objednávka od | objednávke od | objednávki od | objednávku u | objednávky u
  objednávka u | objednávke u | objednávki u objednávk v | objednávku v | objednávky v | objednávka v | objednávke v | objednávki v | nákup v
  narudžbu iz | narudžbe iz | narudžbi iz | narudžbu od | narudžba od | narudžbe od | narudžbi od | narudžba kod | narudžbe kod | narudžbi kod
  narudžbu u | narudžba u | narudžbe u | narudžbi u comanda ta de la | comanda ta la | comanda ta din | comanda de la | comanda la
  comanda din | заказ из | заказ в | заказ от | заказ у | замовлення з замовлення із | замовлення в | замовлення від | замовлення у
  поръчката от | поръчката в | поръчка от | поръчка в | παραγγελία σου από παραγγελία σου στο | παραγγελία σου στη | παραγγελία σου στην
  παραγγελία σας από | παραγγελία σας στο | παραγγελία σας στη | παραγγελία σας στην παραγγελία από | παραγγελία στο | παραγγελία στη
  παραγγελία στην | طلبك من | طلب من | رحلتك مع | pesanan kamu dari | pesanan kamu di pesanan anda dari | pesanan anda di | pesanan dari
  pesanan di | berbelanja di | parkir di | naik | đơn hàng từ | đơn hàng tại | đi cùng mua hàng tại | สั่งซื้อจาก | oda yako kutoka
  kusafiri na`;
