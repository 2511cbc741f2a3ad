# The objection that Objector writes into Meta's form, in Spanish.

objection-opening = { $law ->
    [uk] Me opongo, conforme al artículo 21, apartado 1, del UK GDPR, al uso de mis datos personales para desarrollar y mejorar la IA en Meta, tanto de lo que he compartido hasta ahora como de lo que comparta en el futuro.
    [fadp] Me opongo expresamente (artículo 30, apartado 2, letra b, de la Ley federal suiza de protección de datos) al uso de mis datos personales para desarrollar y mejorar la IA en Meta, tanto de lo que he compartido como de lo que comparta en el futuro.
    [other] Me opongo al uso de mis datos personales para desarrollar y mejorar la IA en Meta, tanto de lo que he compartido hasta ahora como de lo que comparta en el futuro.
   *[gdpr] Me opongo, conforme al artículo 21, apartado 1, del RGPD, al uso de mis datos personales para desarrollar y mejorar la IA en Meta, tanto de lo que he compartido hasta ahora como de lo que comparta en el futuro.
}

objection-shortest = { $law ->
    [uk] Me opongo (art. 21.1 del UK GDPR) al uso de mis datos para la IA en Meta.
    [fadp] Me opongo expresamente (art. 30.2.b de la FADP) al uso de mis datos para la IA en Meta.
    [other] Me opongo al uso de mis datos para la IA en Meta.
   *[gdpr] Me opongo (art. 21.1 del RGPD) al uso de mis datos para la IA en Meta.
}

objection-closing = Les pido que cesen este uso y me confirmen que lo han hecho.

objection-ground-expectation = Publiqué para personas, no para máquinas. Cuando compartí estos contenidos no podía esperar que se usaran para desarrollar IA generativa.
objection-ground-special-categories = Lo que he publicado revela aspectos especialmente delicados sobre mí o sobre otras personas. Esos datos necesitan una protección especial y un interés legítimo no basta para usarlos.
objection-ground-children = En lo que he publicado se ve o se reconoce a menores de mi familia. No pueden decidir por sí mismos sobre esto y sus intereses pesan especialmente.
objection-ground-profession-safety = Mi profesión o mi seguridad personal exige que una IA no reproduzca ni relacione mi nombre, mi cara y mis costumbres. Para mí el riesgo es mayor que para otras personas.
objection-ground-creative-work = Publico ahí obras propias que son importantes para mi sustento. Los contenidos de IA que las imitan o sustituyen me perjudican.
objection-ground-irreversible = Lo que un modelo ha aprendido apenas puede localizarse, corregirse o borrarse. Perdería para siempre el control de mis datos, y eso debe ponderarse antes de usarlos.
objection-ground-not-necessary = Hay formas menos invasivas de lograr el mismo fin, como usar datos de personas que han dado su acuerdo, datos con licencia o datos sintéticos. Mis datos no son necesarios para ello.
objection-ground-non-user = No tengo cuenta en Meta, o aparezco en contenidos de otras personas. No tenía relación con Meta, no recibí información y no podía esperar este uso.
