# Qué está mal en la financiación del cambio, y qué hacer.
problem-funding-gap = A lo que se aporta le faltan { $gap } para lo que hace falta.
problem-funding-gap-remedy = Baje el precio, busque otra fuente o deje para después lo que no haga falta enseguida.
problem-funding-late = Lo que se aporta llega con el tiempo a lo que hace falta, pero el primer día faltan { $gap }.
problem-funding-late-remedy = Busque dinero para los meses hasta que se paguen las aportaciones de los miembros, o deje que parte del precio espere.
problem-funding-terms-missing = No se han dicho todas las condiciones de «{ $source }», así que no se cuenta.
problem-funding-terms-missing-remedy = Diga la suma, el interés y los años; de las aportaciones, cuántas, de cuánto cada una y en cuántos meses. La carencia debe ser más corta que el plazo.
problem-repayments-missing = Nadie ha dicho cuánto se devuelve cada año de los { $owed } que ya se debían, así que la cobertura de la deuda se da sin ello y es demasiado alta.
problem-repayments-missing-remedy = Mire los contratos con los prestamistas y diga cuánto se devuelve de préstamos y de compras a plazos; 0 donde solo se pagan intereses.
problem-loan-never-repaid = En ningún año hay más dinero que los intereses de { $interest }: lo prestado no se devuelve nunca.
problem-loan-never-repaid-remedy = Tome prestado menos, o busque dinero que no haya que devolver.
problem-cover-thin = La caja cubre las deudas solo { $cover } veces en el año más justo; por debajo de { $floor } en { $years } { $years-plural ->
    [one] año
   *[other] años
  }.
problem-cover-thin-remedy = Tome prestado menos, a más plazo o con carencia, y pregunte al prestamista qué cobertura quiere.
problem-cover-fails = La caja no cubre las deudas en { $years } { $years-plural ->
    [one] año
   *[other] años
  }: en el peor las cubre { $cover } veces.
problem-cover-fails-remedy = Tome prestado menos, a más plazo o con carencia. Tal como está, las deudas no pueden pagarse.
problem-member-share-heavy = Las aportaciones se llevan más del { $share } de la retribución de { $count } { $count-plural ->
    [one] miembro
   *[other] miembros
  }.
problem-member-share-heavy-remedy = Pida menos, o en más meses; lo que uno puede pagar, otro no.
problem-price-above-worth = El precio pasa en { $above } de { $most }, que es lo que valen los activos para un negocio que sigue, menos las deudas que van con él.
problem-price-above-worth-remedy = Pregunte al propietario por qué se paga el resto, y haga valorar los activos. Sin sus deudas un negocio solo se transmite con una venta que acepten los acreedores o un juez.
problem-conversion-too-long = El negocio se transmite { $days } { $days-plural ->
    [one] día
   *[other] días
  } después del { $date }, cuando se acaba la caja.
problem-conversion-too-long-remedy = Busque dinero para esos días, empiece antes o mire las vías legales.
problem-rescue-late = El último día sensato para empezar «{ $route }» fue el { $date }.
problem-rescue-late-remedy = Pregunte hoy a un asesor habilitado si aún puede hacerse, y qué deben entretanto los administradores.
value-deal-sum = una suma de la financiación, en la unidad más pequeña,
value-deal-members = un número de miembros
value-deal-shares = lo que los miembros aportan juntos, en la unidad más pequeña,
value-deal-months = unos meses de la financiación
value-deal-rate = un tipo anual
value-deal-years = unos años de la financiación
value-deal-multiple = un múltiplo de los resultados
value-deal-units = unas unidades de producción
