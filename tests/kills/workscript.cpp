#include "workscript.h"

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int titles = 60;
constexpr int articlesAPart = 4;

QString described(const Article &article)
{
    QStringList tags = article.tags;
    tags.sort();
    return u"%1 [%2]%3%4 %5"_s.arg(article.title, tags.join(u' '),
                                   article.starred ? u" starred"_s : QString(),
                                   article.trashed ? u" trashed"_s : QString(), article.body);
}

QString described(const JournalEntry &entry)
{
    return u"%1 %2%3"_s.arg(entry.kind, entry.undone.isValid() ? u"undone"_s : u"done"_s,
                            entry.interrupted ? u" interrupted"_s : QString());
}

template <typename T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().code), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

WorkScript::WorkScript(LibraryWriter &writer, quint32 seed)
    : m_writer(writer)
    , m_random(seed)
{}

QList<ArticleId> WorkScript::some()
{
    QList<ArticleId> ids;
    for (int i = m_random.bounded(1, 6); i > 0; --i)
        ids += ArticleId{m_random.bounded(1, titles)};
    return ids;
}

// Begun and ended with its first and last part.
void WorkScript::importPart()
{
    if (!m_import) {
        m_import = taken(m_writer.beginImport({}));
        while (!taken(m_writer.prepareImport(1000))) {
        }
        m_parts = m_random.bounded(1, 5);
    }
    if (m_parts-- == 0) {
        std::ignore = m_writer.finishImport(*m_import, {});
        m_import.reset();
        return;
    }
    QList<ArticleDraft> drafts;
    for (int i = 0; i < articlesAPart; ++i) {
        ArticleDraft draft;
        draft.title = u"Title %1"_s.arg(m_random.bounded(titles));
        draft.summary = u"Of looms and weavers, told at length. "_s.repeated(20);
        drafts += draft;
    }
    std::ignore = m_writer.writeBatch(*m_import, m_preparer.prepare(drafts), u"file"_s);
}

void WorkScript::step()
{
    const QList<ArticleId> ids = some();
    switch (m_random.bounded(16)) {
    case 0:
    case 1:
        return importPart();
    case 2:
    case 3:
        std::ignore = m_writer.addTag(ids, name(u"tag"_s));
        break;
    case 4:
        std::ignore = m_writer.removeTag(ids, name(u"tag"_s));
        break;
    case 5:
        std::ignore = m_writer.setTrashed(ids, m_random.bounded(2) == 0);
        break;
    case 6:
        std::ignore = m_writer.setStarred(ids, m_random.bounded(2) == 0);
        break;
    case 7:
        std::ignore = m_writer.collect(ids, name(u"set"_s));
        break;
    case 8:
        std::ignore = m_writer.takeOut(ids, name(u"set"_s));
        break;
    case 9:
        std::ignore = m_writer.arrange(name(u"set"_s), ids, some().first());
        break;
    case 10:
        std::ignore =
            m_writer.editShelf(ShelfKind::SavedSearch,
                               MakeItem{.name = name(u"search"_s), .query = name(u"tag:tag"_s)});
        break;
    case 11:
        std::ignore = m_writer.setRule({.id = TagRuleId{m_random.bounded(3)},
                                        .query = name(u"tag:tag"_s),
                                        .tag = name(u"tag"_s),
                                        .onImport = m_random.bounded(2) == 0});
        break;
    case 12:
        std::ignore = m_writer.correct(ids, {{Correctable::Text, name(u"Text"_s)}});
        break;
    case 13:
    case 14:
        std::ignore = m_writer.undo();
        break;
    default:
        std::ignore = m_writer.redo();
    }
}

QString describedLibrary(LibraryReader &reader)
{
    QList<ArticleId> ids;
    taken(reader.forEachFacts([&](const ArticleFacts &facts) { ids += facts.id; }));
    QStringList lines;
    for (const Article &article : taken(reader.articles(ids)))
        lines += described(article);
    for (const ShelfItem &item : taken(reader.shelf(ShelfKind::Collection))) {
        QStringList inside;
        for (const ArticleId id : taken(reader.collected(item.name)))
            inside += QString::number(number(id));
        lines += item.name + u": "_s + inside.join(u' ');
    }
    for (const ShelfItem &item : taken(reader.shelf(ShelfKind::SavedSearch)))
        lines += item.name + u" = "_s + item.query;
    for (const TagRule &rule : taken(reader.tagRules()))
        lines += rule.query + u" -> "_s + rule.tag;
    constexpr int all = 1'000'000;
    for (const JournalEntry &entry : taken(reader.journal(all)))
        lines += described(entry);
    return lines.join(u'\n');
}

} // namespace acervo
