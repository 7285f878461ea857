# Quién depende de quién: qué está mal y con qué puede corregirse cada fallo.

problem-manager-missing = { $references-plural ->
    [one] { $count-plural ->
        [one] El mando «{ $manager }» no es nadie en los archivos.
       *[other] El mando «{ $manager }» de { $count } puestos no es nadie en los archivos (filas { $rows }).
    }
   *[other] Otras { $references } referencias a mandos no son de nadie en los archivos. Están en { $count } filas ({ $rows }).
}
problem-manager-missing-remedy = Añada la fila del mando, o corrija la referencia.
problem-manager-set-aside = { $count-plural ->
    [one] La fila del mando «{ $manager }» se apartó.
   *[other] La fila del mando «{ $manager }» de { $count } puestos se apartó (filas { $rows }).
}
problem-manager-set-aside-remedy = Diga quién dirige ahora estos puestos, o déjelos sin línea hasta la cima.
problem-manager-several = { $people } personas o puestos se llaman como { $count-plural ->
    [one] la fila llama
   *[other] { $count } filas ({ $rows }) llaman
  } al mando. No se eligió a nadie.
problem-manager-several-remedy = Diga cuál de ellos es, o nombre al mando por su id en el archivo.
problem-manager-zeros = { $count } { $count-plural ->
    [one] referencia a un mando no es de nadie tal como está, y sería
   *[other] referencias a mandos no son de nadie tal como están, y serían
  } el id de alguien si no se hiciera caso de los ceros iniciales.
problem-manager-zeros-remedy = No haga caso de los ceros iniciales si 0043 y 43 son aquí la misma persona; si no, corrija las referencias.
problem-manager-two = { $count-plural ->
    [one] Los archivos dicen dos mandos: { $one } y { $other }. Se cuenta el primero.
   *[other] Los archivos dicen dos mandos de { $count } puestos (filas { $rows }). Se cuenta el que se dice primero.
}
problem-manager-two-remedy = Diga cuál de los dos es. Quien solo asesora no es aquí un mando.
problem-manager-unsaid = { $count-plural ->
    [one] Nada dice de quién depende este puesto, aunque los archivos lo dicen de otros.
   *[other] Nada dice de quién dependen { $count } puestos, aunque los archivos lo dicen de otros (filas { $rows }).
}
problem-manager-unsaid-remedy = Añádalos a la relación de quién depende de quién, o diga de quién dependen.
problem-manager-self = De { $keys } se dice que depende de sí. La línea se cortó.
problem-manager-self-remedy = Corrija la referencia, o marque la fila como la cima.
problem-manager-loop = { $loops-plural ->
    [one] { $people } personas dependen unas de otras en círculo: { $keys }. La línea de la primera se cortó.
   *[other] Hay otros { $loops } círculos de personas que dependen unas de otras o de sí mismas (primeras filas { $keys }). La línea de la primera de cada uno se cortó.
}
problem-manager-loop-remedy = Corrija una de estas referencias.
problem-roots-several = { $count } puestos no dependen de nadie (filas { $rows }): la empresa tiene otras tantas cimas.
problem-roots-several-remedy = Es correcto si varias personas dirigen juntas la empresa. Si no, diga quién está en la cima, o de quién depende cada una.
problem-structure-missing = Los archivos no dicen quién depende de quién.
problem-structure-missing-remedy = Añada un archivo que lo diga. Hasta entonces no se conocen los niveles, los mandos ni lo que estos cuestan.
problem-lines-built = { $count } { $count-plural ->
    [one] línea de dependencia no está
   *[other] líneas de dependencia no están
  } en ningún archivo: { $count-plural ->
    [one] se creó
   *[other] se crearon
  } { $by }. Los niveles, los mandos y lo que estos cuestan se apoyan en esa conjetura.
problem-lines-built-remedy = Revíselas en la tabla de personas y corrija quién depende de quién, o añada un archivo que lo diga.
problem-lines-by-order = { $count } { $count-plural ->
    [one] fila depende
   *[other] filas dependen
  } de la última de arriba que está menos adentro: ninguna columna nombra a un mando, y esta dice a qué profundidad está cada fila.
problem-lines-by-order-remedy = Es correcto para una lista en el orden de un organigrama. Si se reordenó después, añada una columna que nombre a cada mando.
problem-lines-by-path = { $count } { $count-plural ->
    [one] fila tiene
   *[other] filas tienen
  } un mando por la ruta de esta columna: ninguna columna lo nombra.
problem-lines-by-path-remedy = Mire a unas cuantas personas cuyo mando conozca. Si están mal, añada una columna que nombre a cada mando.

lines-built-by-grade = a partir de departamentos y categorías
lines-built-by-pay = a partir de departamentos y retribución

fix-allowance-not-claimed = No se solicita
fix-zeros = No hacer caso de los ceros iniciales: { $count } { $count-plural ->
    [one] línea hallada
   *[other] líneas halladas
  }
fix-to-top = { $count-plural ->
    [one] Depende de { $who }, en la cima
   *[other] Los { $count } dependen de { $who }, en la cima
}
fix-all-to-top = Todos ellos dependen de { $who }, en la cima
fix-at-the-top = { $count-plural ->
    [one] Está en la cima
   *[other] Los { $count } están en la cima
}
fix-as-the-row-left-out = { $count-plural ->
    [one] Depende de { $who }, como la fila apartada
   *[other] Los { $count } dependen de { $who }, como la fila apartada
}
fix-as-the-unit = { $count-plural ->
    [one] Depende de { $who }, como la mayoría de la unidad
   *[other] Los { $count } dependen de { $who }, como la mayoría de la unidad
}
fix-this-one = Es { $who }
fix-reports-to = Depende de { $who }
fix-loop-to-top = { $who }, el primero del archivo, depende de { $top }, en la cima
fix-loop-at-the-top = { $who }, el primero del archivo, está en la cima
fix-self-to-top = { $who } depende de { $top }, en la cima
fix-self-at-the-top = { $who } está en la cima
fix-loops = Cortar igual los { $count } círculos: el primero del archivo está en la cima
fix-top = Los demás dependen de { $who }, que tiene a más personas por debajo
fix-build-by-grade = Crear líneas por departamento y categoría, quien más cobra primero: { $grades }
fix-build-by-pay = Crear líneas por departamento y retribución: quien más cobra de cada uno lo dirige
fix-take-out = Retirar estas líneas

line-decided = dicho aquí
line-built = creada, no de un archivo

operation-reports-to = Se dijo que { $key } depende de { $manager } en «{ $scenario }»
operation-reports-to-nobody = Se puso a { $key } en la cima en «{ $scenario }»
operation-manager-meant = Se dijo a qué mando se refieren los archivos para puestos como { $key } en «{ $scenario }»
operation-managers-meant = Se dio un mando a todos los puestos cuyo mando no se halla en «{ $scenario }»
operation-leading-zeros = No se hizo caso de los ceros iniciales de los ids de mandos en «{ $scenario }»
operation-leading-zeros-kept = Se tomaron al pie de la letra los ids de mandos en «{ $scenario }»
operation-loops-cut = Se cortaron círculos de personas que dependen unas de otras en «{ $scenario }»
operation-loops-left = Se dejaron círculos de personas que dependen unas de otras en «{ $scenario }»
operation-top = Se puso a { $key } en la cima de la empresa en «{ $scenario }»
operation-top-taken-out = Se dejó a todos los de la cima donde están en «{ $scenario }»
operation-build-lines = Se creó la jerarquía por departamento y categoría en «{ $scenario }»
operation-build-lines-by-pay = Se creó la jerarquía por departamento y retribución en «{ $scenario }»
operation-build-lines-taken-out = Se retiró la jerarquía creada en «{ $scenario }»
