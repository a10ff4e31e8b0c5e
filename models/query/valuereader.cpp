#include "valuereader.h"

#include "datespans.h"
#include "expressions.h"
#include "facet.h"
#include "fieldnames.h"
#include "keywords.h"
#include "languagecodes.h"

namespace acervo {

namespace {

using Reading = std::expected<Expr, Rejection>;

Reading rejected(const QString &suggestion = {})
{
    return std::unexpected(Rejection{QueryHint::Code::UnknownValue, suggestion});
}

Expr readText(Field field, const QString &text)
{
    qsizetype stars = 0;
    while (stars < text.size() && text[text.size() - 1 - stars] == u'*')
        ++stars;
    const QString stem = text.chopped(stars);
    if (stars == 0 || !isBare(field, stem))
        return textLeaf(field, text);
    Expr word = textLeaf(field, stem);
    word.prefix = true;
    return word;
}

Reading readPlace(Field field, const QString &text, const FieldValueNames *names)
{
    if (!names)
        return valueLeaf(field, packedCode(text) != 0 ? text.toUpper() : text);
    const std::optional<QString> code = names->canonical(field, text);
    return code ? Reading(valueLeaf(field, *code)) : rejected();
}

Reading readLanguage(const QString &text)
{
    const std::optional<QString> code = languageCode(text);
    return code ? Reading(valueLeaf(Field::Lang, *code)) : rejected(nearestLanguage(text));
}

Reading readState(Field field, const QString &text)
{
    const std::optional<QString> state = stateNamed(field, text);
    return state ? Reading(valueLeaf(field, *state)) : rejected(nearestState(field, text));
}

Reading readDates(Field field, const QString &text)
{
    if (const std::optional<DateSpan> span = readDateSpan(text))
        return datesLeaf(field, *span);
    return std::unexpected(Rejection{QueryHint::Code::BadDate, {}});
}

Reading readId(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber && id > 0 ? Reading(valueLeaf(Field::Id, QString::number(id))) : rejected();
}

// `field:none` and `field:any`, where the field has such a thing.
std::optional<Expr> readPresence(Field field, const QString &text)
{
    if (field == Field::Any || field == Field::Is || field == Field::Has || field == Field::Id)
        return std::nullopt;
    Expr expr;
    expr.field = field;
    if (meansNone(text))
        expr.kind = Expr::Kind::None;
    else if (meansAny(text))
        expr.kind = Expr::Kind::Known;
    else
        return std::nullopt;
    return expr;
}

} // namespace

std::expected<Expr, Rejection> readValue(Field field, const QString &text, bool isQuoted,
                                         const FieldValueNames *names)
{
    if (!isQuoted) {
        if (const std::optional<Expr> presence = readPresence(field, text))
            return *presence;
    }
    if (isTextField(field))
        return isQuoted ? phraseLeaf(field, text) : readText(field, text);
    switch (field) {
    case Field::Country:
    case Field::Region:
        return readPlace(field, text, names);
    case Field::Lang:
        return readLanguage(text);
    case Field::Is:
    case Field::Has:
        return readState(field, text);
    case Field::Date:
    case Field::Added:
        return readDates(field, text);
    case Field::Id:
        return readId(text);
    default:
        return valueLeaf(field, text);
    }
}

} // namespace acervo
