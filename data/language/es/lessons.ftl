# Páginas que enseñan a leer la empresa por sus propias cifras.

lesson-subject = Cómo leer esta empresa
lesson-foot = { $name }, a fecha de { $date }
lesson-column-what = Qué
lesson-column-figure = Cifra
lesson-column-how = Cómo se calcula
lesson-column-rule = Artículo
lesson-column-says = Qué significa
lesson-rule = { $number } { $title }

lesson-payroll-title = Leer nuestra nómina
lesson-payroll-lead = La nómina es lo que cuesta emplearnos a todos durante un año. Es más de lo que nos llega: de nuestra retribución se descuentan impuestos y nuestras propias cotizaciones, y la empresa paga además cotizaciones por ella.
lesson-payroll-first = Mire primero el total; después, lo que quedaría de él según la propuesta. La diferencia es el ahorro.
lesson-payroll-second = Un ahorro aún no es un rescate. El capítulo sobre si la empresa vive dice qué más tiene que pagar.
lesson-payroll-third = Pregunte qué parte del ahorro viene de retribuciones más bajas, y de quién. La página sobre usted dice si cambia la suya.

lesson-balance-title = Leer nuestro balance
lesson-balance-lead = Un balance dice en un día lo que la empresa tiene, lo que debe y lo que queda si todo lo que tiene valiera lo que dicen los libros.
lesson-balance-first = Lo que queda es lo que tiene menos lo que debe. Por debajo de cero, las deudas superan a todo lo que tiene.
lesson-balance-second = El dinero y lo que aún deben los clientes pagan las facturas de los próximos meses. Las máquinas y los edificios no, si no se venden.
lesson-balance-third = Los libros no son precios: vendidas con prisa, las existencias y las máquinas dan menos.

lesson-vote-title = Leer nuestras votaciones
lesson-vote-lead = Antes de votar, sepa cómo se cuentan los votos. Estos son los artículos del proyecto que lo dicen, en palabras sencillas. Lo que cuenta es el proyecto mismo.
