/** What a paper is called that only offers: nothing of it was paid. */
export const OFFERS = `quotation | quote | estimate | pro ?forma | presupuesto | cotización | cotizacion | devis | angebot | kostenvoranschlag | offerte | orçamento | orcamento
  preventivo | kosztorys | wycena | oferta | nabídka | ponuka | árajánlat | ponuda | oferă | tilbud | offert | tarjous | teklif | προσφορά | προϋπολογισμός | смета | коммерческое предложение
  кошторис | penawaran | báo giá | ใบเสนอราคา | 見積 | 견적 | 报价 | 報價 | عرض سعر | پیش فاکتور | הצעת מחיר`;
