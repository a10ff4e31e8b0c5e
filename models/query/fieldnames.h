// What the fields of a query are called: in English, Spanish, Portuguese and French always,
// whatever the language of the window. The English name is the canonical one. Pure; any thread.
#pragma once

#include "query.h"

namespace acervo {

std::optional<Field> fieldNamed(QStringView typed);
bool isSortName(QStringView typed); // `sort:` is written like a field and is none

QString fieldName(Field field); // canonical; empty for Any
// The field name that was probably meant, in whatever language it is nearest; empty when none is
// near.
QString nearestFieldName(QStringView typed);

// What may be completed to a field's name, in any of the languages, one name for each field; Any
// stands for `sort`.
struct FieldNameMatch
{
    Field field = Field::Any;
    QString name;
};
QList<FieldNameMatch> fieldNamesBeginning(QStringView typed);

// Fields whose words are looked up in the full text. The values of all others are whole.
bool isTextField(Field field);

} // namespace acervo
