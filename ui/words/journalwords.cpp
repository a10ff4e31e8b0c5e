#include "journalwords.h"

#include "correctionwords.h"
#include "countwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace acervo {

namespace {

struct JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::JournalWords)
};

qint64 number(const JournalEntry &entry, QStringView key)
{
    return entry.arguments.value(key).toInteger();
}

QString text(const JournalEntry &entry, QStringView key)
{
    return entry.arguments.value(key).toString();
}

qint64 filesOf(const JournalEntry &entry)
{
    const QJsonValue files = entry.arguments.value(u"files");
    return files.isArray() ? files.toArray().size() : files.toInteger();
}

QString importInWords(const JournalEntry &entry)
{
    const qint64 added = number(entry, u"added");
    const qint64 updated = number(entry, u"updated");
    const QString files = fileCount(std::max<qint64>(1, filesOf(entry)));
    if (added == 0 && updated == 0 && number(entry, u"kept") > 0)
        return JournalWords::tr("Imported tags, collections, saved searches and rules from %1")
            .arg(files);
    if (updated == 0)
        return JournalWords::tr("Imported %1 from %2").arg(articleCount(added), files);
    if (added == 0)
        return JournalWords::tr("Updated %1 from %2").arg(articleCount(updated), files);
    return JournalWords::tr("Imported %1 from %2 and updated %3")
        .arg(articleCount(added), files, numberInWords(updated));
}

QString markInWords(const JournalEntry &entry)
{
    const QString articles = articleCount(number(entry, u"articles"));
    const bool on = entry.arguments.value(u"value").toBool();
    if (entry.kind == u"read")
        return (on ? JournalWords::tr("Marked %1 as read")
                   : JournalWords::tr("Marked %1 as unread"))
            .arg(articles);
    if (entry.kind == u"star")
        return (on ? JournalWords::tr("Starred %1") : JournalWords::tr("Unstarred %1"))
            .arg(articles);
    return (on ? JournalWords::tr("Moved %1 to the trash")
               : JournalWords::tr("Took %1 out of the trash"))
        .arg(articles);
}

QString emptyingInWords(const JournalEntry &entry)
{
    const QString articles = articleCount(number(entry, u"articles"));
    const qint64 notes = number(entry, u"notes");
    return notes == 0
               ? JournalWords::tr("Emptied the trash: %1").arg(articles)
               : JournalWords::tr("Emptied the trash: %1 with %2").arg(articles, noteCount(notes));
}

QString tagInWords(const JournalEntry &entry)
{
    const QString articles = articleCount(number(entry, u"articles"));
    const QString tag = text(entry, u"tag");
    if (entry.kind == u"tag")
        return JournalWords::tr("Tagged %1 “%2”").arg(articles, tag);
    if (entry.kind == u"untag")
        return JournalWords::tr("Removed the tag “%2” from %1").arg(articles, tag);
    if (entry.kind == u"rename-tag" && entry.arguments.value(u"merged").toBool())
        return JournalWords::tr("Merged the tag “%1” into “%2”").arg(tag, text(entry, u"to"));
    if (entry.kind == u"edit-tag")
        return JournalWords::tr("Changed the tag “%1”").arg(tag);
    if (const qint64 tags = number(entry, u"tags"); tags > 1)
        return JournalWords::tr("Deleted %1 tags").arg(numberInWords(tags));
    if (entry.kind == u"rename-tag")
        return JournalWords::tr("Renamed the tag “%1” to “%2”").arg(tag, text(entry, u"to"));
    return JournalWords::tr("Deleted the tag “%1”").arg(tag);
}

QString ruleInWords(const JournalEntry &entry)
{
    const QString tag = text(entry, u"tag");
    const QString query = text(entry, u"query");
    if (entry.kind == u"new-rule")
        return JournalWords::tr("Made a rule that tags “%1”: %2").arg(tag, query);
    if (entry.kind == u"change-rule")
        return JournalWords::tr("Changed the rule that tags “%1”: %2").arg(tag, query);
    return JournalWords::tr("Deleted the rule that tags “%1”: %2").arg(tag, query);
}

QString decisionInWords(const JournalEntry &entry, const NameOfPlace &nameOfPlace)
{
    const QString articles = articleCount(number(entry, u"articles"));
    const QString verdict = text(entry, u"verdict");
    QString value = text(entry, u"topic");
    if (const QString code = text(entry, u"place"); value.isEmpty() && !code.isEmpty()) {
        value = nameOfPlace(code);
        if (value.isEmpty()) // of a newer version's dictionary
            value = code;
    }
    if (value.isEmpty()) {
        if (verdict == u"confirm")
            return JournalWords::tr("Confirmed suggestions in %1").arg(articles);
        if (verdict == u"reject")
            return JournalWords::tr("Rejected suggestions in %1").arg(articles);
        return JournalWords::tr("Decided about countries and topics of %1").arg(articles);
    }
    if (verdict == u"confirm")
        return JournalWords::tr("Confirmed “%2” for %1").arg(articles, value);
    if (verdict == u"reject")
        return JournalWords::tr("Rejected “%2” for %1").arg(articles, value);
    if (verdict == u"add")
        return JournalWords::tr("Added “%2” to %1").arg(articles, value);
    return JournalWords::tr("Withdrew what was decided about “%2” of %1").arg(articles, value);
}

QString correctionInWords(const JournalEntry &entry)
{
    QList<Correctable> facts;
    for (const QJsonValue &name : entry.arguments.value(u"facts").toArray()) {
        if (const auto fact = correctableNamed(name.toString()))
            facts.append(*fact);
    }
    const QString articles = articleCount(number(entry, u"articles"));
    return (entry.arguments.value(u"restored").toBool()
                ? JournalWords::tr("Took the source's values back for %1: %2")
                : JournalWords::tr("Corrected %1: %2"))
        .arg(articles, correctablesInWords(facts));
}

QString newArticleInWords(const JournalEntry &entry)
{
    const QString heading = text(entry, u"heading");
    return heading.isEmpty()
               ? JournalWords::tr("Made %1 by hand").arg(articleCount(number(entry, u"articles")))
               : JournalWords::tr("Made the article “%1” by hand").arg(heading);
}

QString highlightInWords(const JournalEntry &entry)
{
    const QString quote = text(entry, u"quote");
    if (entry.kind == u"highlight")
        return JournalWords::tr("Highlighted “%1”").arg(quote);
    if (entry.kind == u"recolour")
        return JournalWords::tr("Changed the colour of “%1”").arg(quote);
    if (entry.kind == u"comment")
        return JournalWords::tr("Commented on “%1”").arg(quote);
    return JournalWords::tr("Removed the highlight of “%1”").arg(quote);
}

QString collectingInWords(const JournalEntry &entry)
{
    const QString articles = articleCount(number(entry, u"articles"));
    const QString name = text(entry, u"name");
    if (entry.kind == u"collect")
        return JournalWords::tr("Put %1 into the collection “%2”").arg(articles, name);
    if (entry.kind == u"take-out")
        return JournalWords::tr("Took %1 out of the collection “%2”").arg(articles, name);
    return JournalWords::tr("Moved %1 in the collection “%2”").arg(articles, name);
}

QString collectionInWords(const JournalEntry &entry)
{
    const QString name = text(entry, u"name");
    if (entry.kind == u"new-collection")
        return JournalWords::tr("Made the collection “%1”").arg(name);
    if (entry.kind == u"rename-collection")
        return JournalWords::tr("Renamed the collection “%1” to “%2”")
            .arg(name, text(entry, u"to"));
    if (entry.kind == u"move-collection")
        return JournalWords::tr("Moved the collection “%1”").arg(name);
    if (entry.kind == u"colour-collection")
        return JournalWords::tr("Changed the colour of the collection “%1”").arg(name);
    return JournalWords::tr("Deleted the collection “%1”").arg(name);
}

QString savedSearchInWords(const JournalEntry &entry)
{
    const QString name = text(entry, u"name");
    if (entry.kind == u"new-search")
        return JournalWords::tr("Saved the search “%1”").arg(name);
    if (entry.kind == u"rename-search")
        return JournalWords::tr("Renamed the saved search “%1” to “%2”")
            .arg(name, text(entry, u"to"));
    if (entry.kind == u"move-search")
        return JournalWords::tr("Moved the saved search “%1”").arg(name);
    if (entry.kind == u"colour-search")
        return JournalWords::tr("Changed the colour of the saved search “%1”").arg(name);
    if (entry.kind == u"change-search")
        return JournalWords::tr("Changed what the saved search “%1” asks for").arg(name);
    return JournalWords::tr("Deleted the saved search “%1”").arg(name);
}

} // namespace

QString entryInWords(const JournalEntry &entry, const NameOfPlace &nameOfPlace)
{
    const QString &kind = entry.kind;
    if (kind == u"import")
        return importInWords(entry);
    if (kind == u"read" || kind == u"star" || kind == u"trash")
        return markInWords(entry);
    if (kind == u"empty-trash")
        return emptyingInWords(entry);
    if (kind == u"tag" || kind == u"untag" || kind == u"rename-tag" || kind == u"delete-tag" ||
        kind == u"edit-tag")
        return tagInWords(entry);
    if (kind.endsWith(u"-rule"))
        return ruleInWords(entry);
    if (kind == u"collect" || kind == u"take-out" || kind == u"arrange")
        return collectingInWords(entry);
    if (kind.endsWith(u"-collection"))
        return collectionInWords(entry);
    if (kind.endsWith(u"-search"))
        return savedSearchInWords(entry);
    if (kind == u"decide")
        return decisionInWords(entry, nameOfPlace);
    if (kind == u"correct")
        return correctionInWords(entry);
    if (kind == u"new-article")
        return newArticleInWords(entry);
    if (kind == u"new-note")
        return JournalWords::tr("Began a free note");
    if (kind == u"lexicon")
        return JournalWords::tr("Changed the topic lexicon");
    if (kind == u"highlight" || kind == u"recolour" || kind == u"comment" ||
        kind == u"remove-highlight")
        return highlightInWords(entry);
    if (kind == u"note")
        return JournalWords::tr("Edited a note");
    return kind;
}

QString undoInWords(const JournalEntry &entry, const NameOfPlace &nameOfPlace)
{
    return JournalWords::tr("Undo: %1").arg(entryInWords(entry, nameOfPlace));
}

QString dayInWords(QDate day)
{
    const qint64 ago = day.daysTo(QDate::currentDate());
    if (ago == 0)
        return JournalWords::tr("Today");
    if (ago == 1)
        return JournalWords::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

QString timeOfStep(const JournalEntry &entry)
{
    return QLocale().toString(entry.opened.toLocalTime().time(), QLocale::ShortFormat);
}

QString stateOfStep(const JournalEntry &entry)
{
    if (entry.undone.isValid())
        return JournalWords::tr("undone");
    if (!entry.closed.isValid())
        return JournalWords::tr("going on");
    return entry.interrupted ? JournalWords::tr("interrupted") : QString();
}

QString stepWithTime(const JournalEntry &entry, const NameOfPlace &nameOfPlace)
{
    const QDate day = entry.opened.toLocalTime().date();
    const QString time = timeOfStep(entry);
    const QString when =
        day == QDate::currentDate()
            ? time
            : JournalWords::tr("%1, %2", "a day, a time").arg(dayInWords(day), time);
    return when + QStringLiteral("  ") + entryInWords(entry, nameOfPlace);
}

QString keptInWords(qint64 articles)
{
    return articles == 1 ? JournalWords::tr("1 article stayed, as you have worked on it since.")
                         : JournalWords::tr("%1 stayed, as you have worked on them since.")
                               .arg(articleCount(articles));
}

QString redoInWords(const JournalEntry &entry, const NameOfPlace &nameOfPlace)
{
    return JournalWords::tr("Redo: %1").arg(entryInWords(entry, nameOfPlace));
}

} // namespace acervo
