#include "keptrecord.h"

#include "validtext.h"

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

QString textAt(const QJsonObject &object, QLatin1StringView key)
{
    return validText(object.value(key).toString());
}

std::unexpected<Error> notUnderstood()
{
    return std::unexpected(Error{.code = ErrorCode::RecordMalformed, .subject = {}, .detail = {}});
}

Result<LibraryRecord> tagIn(const QJsonObject &object)
{
    const Tag tag{.name = textAt(object, "name"_L1),
                  .colour = textAt(object, "colour"_L1),
                  .description = textAt(object, "description"_L1),
                  .key = object.value("key"_L1).toInt(),
                  .lastUsed = {}};
    return tag.name.isEmpty() ? notUnderstood() : Result<LibraryRecord>(tag);
}

Result<LibraryRecord> itemIn(const QJsonObject &object, ShelfKind kind)
{
    const ShelfRecord record{.kind = kind,
                             .item = {.name = textAt(object, "name"_L1),
                                      .colour = textAt(object, "colour"_L1),
                                      .query = textAt(object, "query"_L1)}};
    return record.item.name.isEmpty() ? notUnderstood() : Result<LibraryRecord>(record);
}

Result<LibraryRecord> ruleIn(const QJsonObject &object)
{
    const TagRule rule{.query = textAt(object, "query"_L1),
                       .tag = textAt(object, "tag"_L1),
                       .onImport = object.value("onImport"_L1).toBool()};
    return rule.tag.isEmpty() || rule.query.isEmpty() ? notUnderstood()
                                                      : Result<LibraryRecord>(rule);
}

} // namespace

bool isKeptRecord(const QJsonObject &record) { return record.value("acervoKeeps"_L1).isString(); }

Result<LibraryRecord> keptRecordOf(const QJsonObject &record)
{
    const QString what = record.value("acervoKeeps"_L1).toString();
    const QJsonObject it = record.value("it"_L1).toObject();
    if (what == "tag"_L1)
        return tagIn(it);
    if (what == "collection"_L1)
        return itemIn(it, ShelfKind::Collection);
    if (what == "savedSearch"_L1)
        return itemIn(it, ShelfKind::SavedSearch);
    return what == "rule"_L1 ? ruleIn(it) : notUnderstood();
}

} // namespace acervo
