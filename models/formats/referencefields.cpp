#include "referencefields.h"

#include "referencenames.h"

#include <QJsonArray>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;
using enum ReferenceKind;
using enum ReferenceFact;

bool isScalar(const QJsonValue &value)
{
    return value.isString() || value.isDouble() || value.isBool();
}

// Takes the field where it is there and plain.
QString takeText(QJsonObject &fields, QLatin1StringView name)
{
    const QJsonValue value = fields.value(name);
    if (!value.isString() && !value.isDouble())
        return {};
    fields.remove(name);
    return textOfValue(value);
}

// By the names that only one format has.
void takeType(Reference &reference)
{
    QJsonObject &fields = reference.rest;
    if (fields.contains("entrytype"_L1)) {
        reference.dialect = ReferenceDialect::Bibtex;
        reference.type = takeText(fields, "entrytype"_L1);
        reference.key = takeText(fields, "citekey"_L1);
    } else if (fields.contains("TY"_L1)) {
        reference.dialect = ReferenceDialect::Ris;
        reference.type = takeText(fields, "TY"_L1);
        reference.key = takeText(fields, "ID"_L1);
    } else if (isCslType(fields.value("type"_L1).toString())) {
        reference.dialect = ReferenceDialect::Csl;
        reference.type = takeText(fields, "type"_L1);
        reference.key = takeText(fields, "id"_L1);
    } else {
        for (const QLatin1StringView name :
             {"itemType"_L1, "Item Type"_L1, "@type"_L1, "type"_L1}) {
            if (kindNamed(fields.value(name).toString())) {
                reference.type = takeText(fields, name);
                break;
            }
        }
    }
}

std::optional<ReferenceKind> statedKind(const Reference &reference)
{
    const bool isBibtex = reference.dialect == ReferenceDialect::Bibtex;
    const QString subtype = reference.rest.value("entrysubtype"_L1).toString();
    if (const auto kind = kindOfSubtype(subtype); isBibtex && kind)
        return kind;
    if (!isBibtex || reference.type != "article"_L1)
        return kindNamed(reference.type);
    return JournalArticle;
}

std::optional<ReferenceFact> factOf(const QString &name, ReferenceDialect dialect,
                                    std::optional<ReferenceKind> kind)
{
    const bool isBook = kind == Book || kind == Chapter || kind == Report || kind == Thesis;
    if (dialect == ReferenceDialect::Ris) {
        if (name == "SN"_L1)
            return isBook ? Isbn : Issn;
        return factTagged(name);
    }
    if (dialect == ReferenceDialect::Bibtex) {
        if (name == "type"_L1)
            return Genre;
        if (name == "number"_L1)
            return kind && isPeriodical(*kind) ? Issue : Number;
    }
    return factNamed(name);
}

// "2023/01/02/", "2023-01-02T10:00:00", {"date-parts":[[2023,1,2]]} as ISO; else empty.
QString isoDate(const QJsonValue &value)
{
    QString text = value.toString().first(qMin<qsizetype>(10, value.toString().size()));
    for (const QJsonValue &part : value.toObject().value("date-parts"_L1).toArray().at(0).toArray())
        text += (text.isEmpty() ? ""_L1 : "-"_L1) +
                textOfValue(part).rightJustified(text.isEmpty() ? 4 : 2, u'0');
    text.replace(u'/', u'-');
    while (text.endsWith(u'-'))
        text.chop(1);
    return PartialDate::fromIso(text).toIso();
}

// What is left of the value when its first text is taken.
QJsonValue withoutFirst(const QJsonValue &value)
{
    QJsonArray list = value.toArray();
    if (list.size() < 2)
        return {};
    list.removeFirst();
    return list.size() == 1 ? list.first() : QJsonValue(list);
}

void takeFacts(Reference &reference, std::optional<ReferenceKind> kind)
{
    for (const QString &name : reference.rest.keys()) {
        const auto fact = factOf(name, reference.dialect, kind);
        if (!fact || !reference[*fact].isEmpty())
            continue;
        const QJsonValue value = reference.rest.value(name);
        const QJsonValue first = value.isArray() ? value.toArray().at(0) : value;
        const QString text = fact == Accessed  ? isoDate(first)
                             : isScalar(first) ? textOfValue(first)
                                               : QString();
        if (text.isEmpty())
            continue;
        reference.facts[size_t(*fact)] = text;
        const QJsonValue left = withoutFirst(value);
        if (left.isNull())
            reference.rest.remove(name);
        else
            reference.rest.insert(name, left);
    }
}

void takeRisPages(Reference &reference)
{
    if (reference.dialect != ReferenceDialect::Ris)
        return;
    const QString first = takeText(reference.rest, "SP"_L1);
    const QString last = takeText(reference.rest, "EP"_L1);
    const bool isRange = !first.isEmpty() && !last.isEmpty() && !first.contains(u'-');
    reference.facts[size_t(Pages)] = isRange ? first + u'-' + last : first.isEmpty() ? last : first;
}

} // namespace

std::optional<ReferenceKind> takeFields(Reference &reference)
{
    takeType(reference);
    const auto kind = statedKind(reference);
    takeFacts(reference, kind);
    takeRisPages(reference);
    return kind;
}

} // namespace acervo
