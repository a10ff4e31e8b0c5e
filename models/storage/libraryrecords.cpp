#include "libraryrecords.h"

#include "ids.h"
#include "storabletext.h"
#include "tagreader.h"

namespace acervo {

namespace {

constexpr int lastKey = 9;

QString tidyName(const QString &name) { return tidyTagName(storableText(name)); }

Result<void> addShelf(const Connection &connection, ShelfKind kind, QList<LibraryRecord> &records)
{
    return ShelfStore(connection, kind).all().transform([&](const QList<ShelfItem> &items) {
        for (const ShelfItem &item : items)
            records.append(ShelfRecord{.kind = kind, .item = item});
    });
}

// What of it the person has not said here herself.
TagChange additionsTo(const Tag &known, const Tag &tag, const QList<Tag> &all)
{
    TagChange change;
    if (known.colour.isEmpty() && !tag.colour.isEmpty())
        change.colour = storableText(tag.colour);
    if (known.description.isEmpty() && !tag.description.isEmpty())
        change.description = storableText(tag.description);
    const bool isKey = tag.key > 0 && tag.key <= lastKey;
    if (isKey && known.key == 0 && !std::ranges::contains(all, tag.key, &Tag::key))
        change.key = tag.key;
    return change;
}

} // namespace

Result<QList<LibraryRecord>> libraryRecords(const Connection &connection)
{
    QList<LibraryRecord> records;
    const auto tags = TagReader(connection).kept();
    if (!tags)
        return std::unexpected(tags.error());
    for (const Tag &tag : *tags)
        records.append(tag);
    return addShelf(connection, ShelfKind::Collection, records)
        .and_then([&] { return addShelf(connection, ShelfKind::SavedSearch, records); })
        .and_then([&] { return RuleStore(connection).all(); })
        .transform([&](const QList<TagRule> &rules) {
            for (const TagRule &rule : rules)
                records.append(rule);
            return records;
        });
}

LibraryRecordMerger::LibraryRecordMerger(const Connection &connection, Recording &recording)
    : m_connection(connection)
    , m_recording(recording)
    , m_tags(connection)
    , m_rules(connection)
{}

Result<qint64> LibraryRecordMerger::merge(const QList<LibraryRecord> &records, Touched &touched)
{
    qint64 count = 0;
    for (const LibraryRecord &record : records) {
        const auto added = std::visit([&](const auto &one) { return add(one, touched); }, record);
        if (!added)
            return std::unexpected(added.error());
        count += *added;
    }
    return count;
}

Result<FacetValue> LibraryRecordMerger::tagOf(const QString &name, Touched &touched)
{
    const auto before = m_tags.all();
    if (!before)
        return std::unexpected(before.error());
    m_recording.enable(false);
    const auto tag = m_tags.idOf(name);
    m_recording.enable(true);
    const auto after = m_tags.all();
    if (!tag || !after)
        return std::unexpected(!tag ? tag.error() : after.error());
    for (const NamedValue &one : *after) { // with those above it
        if (!std::ranges::contains(*before, one.value, &NamedValue::value))
            touched.tags.append(one.value);
    }
    return *tag;
}

Result<bool> LibraryRecordMerger::add(const Tag &tag, Touched &touched)
{
    const QString name = tidyName(tag.name);
    if (name.isEmpty())
        return false;
    const qsizetype newBefore = touched.tags.size();
    const auto id = tagOf(name, touched);
    const auto all = TagReader(m_connection).kept();
    if (!id || !all)
        return std::unexpected(!id ? id.error() : all.error());
    const bool isNew = touched.tags.size() > newBefore;
    const auto known = std::ranges::find(*all, *id, &Tag::id);
    if (known == all->end())
        return false;
    const TagChange change = additionsTo(*known, tag, *all);
    if (change == TagChange())
        return isNew;
    m_recording.enable(!isNew);
    const auto changed = m_tags.change(*id, change);
    m_recording.enable(true);
    return changed.transform([&] {
        touched.tags.append(*id);
        return true;
    });
}

Result<bool> LibraryRecordMerger::add(const ShelfRecord &record, Touched &)
{
    const QString name = tidyName(record.item.name);
    const QString colour = storableText(record.item.colour);
    const ShelfStore shelf(m_connection, record.kind);
    const auto known = shelf.find(name);
    if (!known || name.isEmpty())
        return known.transform([](const auto &) { return false; });
    const bool isNew = !*known;
    m_recording.enable(!isNew || record.kind == ShelfKind::SavedSearch);
    const auto done =
        shelf.idOf(name, storableText(record.item.query)).and_then([&](ShelfId id) -> Result<bool> {
            if (colour.isEmpty() || (!isNew && !(*known)->colour.isEmpty()))
                return isNew;
            return shelf.setColour(id, colour).transform([] { return true; });
        });
    m_recording.enable(true);
    return done;
}

Result<bool> LibraryRecordMerger::add(const TagRule &rule, Touched &touched)
{
    const QString name = tidyName(rule.tag);
    const QString query = storableText(rule.query).simplified();
    const auto rules = m_rules.all();
    if (!rules)
        return std::unexpected(rules.error());
    const bool isKnown = std::ranges::any_of(
        *rules, [&](const TagRule &one) { return one.query == query && one.tag == name; });
    if (isKnown || name.isEmpty() || query.isEmpty())
        return false;
    return tagOf(name, touched)
        .and_then([&](FacetValue) {
            return m_rules.set({.id = {}, .query = query, .tag = name, .onImport = rule.onImport});
        })
        .transform([] { return true; });
}

} // namespace acervo
