#include "topiclexicon.h"

#include "fold.h"

#include <QFile>
#include <QSet>

namespace acervo {

namespace {

constexpr qsizetype longest = 200; // of a name or phrase, in characters

constexpr QStringView phraseKeys[] = {u"en", u"es", u"pt", u"fr", u"*", u"not"};

bool isPhraseKey(QStringView key)
{
    return std::ranges::find(phraseKeys, key) != std::end(phraseKeys);
}

using Kind = LexiconProblem::Kind;

class Reader
{
public:
    ParsedLexicon read(QStringView text)
    {
        for (QStringView line : text.split(u'\n')) {
            ++m_line;
            const QStringView content = line.trimmed();
            if (content.isEmpty() || content.startsWith(u'#'))
                continue;
            if (line.front().isSpace())
                readPhrases(content);
            else
                readTopic(content);
        }
        if (m_topics.isEmpty() && m_problems.isEmpty())
            m_problems.append({Kind::NoTopic, 0, {}});
        if (!m_problems.isEmpty())
            return std::unexpected(m_problems);
        return m_topics;
    }

private:
    void problem(Kind kind, QStringView text = {})
    {
        m_problems.append({kind, m_line, text.left(80).toString()});
    }

    void readTopic(QStringView line)
    {
        if (const qsizetype colon = line.indexOf(u':');
            colon > 0 && isPhraseKey(line.first(colon).trimmed())) {
            problem(Kind::NotIndented, line.first(colon));
            return;
        }
        LexiconTopic topic;
        QString separated = line.toString();
        for (QStringView part : QStringView(separated.replace(u'>', u'\u203a')).split(u'\u203a')) {
            const QString name = part.toString().simplified();
            if (words(name).isEmpty())
                problem(Kind::EmptyName, line);
            else if (name.size() > longest)
                problem(Kind::TooLong, name);
            topic.path.append(name);
        }
        const QString key = foldedWords(topic.name());
        if (m_names.contains(key))
            problem(Kind::DuplicateTopic, topic.name());
        m_names.insert(key);
        m_topics.append(topic);
    }

    void readPhrases(QStringView line)
    {
        const qsizetype colon = line.indexOf(u':');
        const QStringView key = line.first(std::max<qsizetype>(colon, 0)).trimmed();
        if (colon < 0)
            problem(Kind::NoColon, line);
        else if (!isPhraseKey(key))
            problem(Kind::UnknownLanguage, key);
        else if (m_topics.isEmpty())
            problem(Kind::PhrasesWithoutTopic, line);
        else
            readList(key.toString(), line.sliced(colon + 1));
    }

    void readList(const QString &language, QStringView list)
    {
        if (list.trimmed().isEmpty())
            return;
        for (QStringView part : list.split(u',')) {
            QString text = part.toString().simplified();
            const bool weak = text.startsWith(u'?');
            if (weak)
                text = text.sliced(1).trimmed();
            if (words(text).isEmpty()) {
                problem(Kind::EmptyPhrase, part.trimmed());
            } else if (text.size() > longest) {
                problem(Kind::TooLong, text);
            } else {
                const LexiconPhrase phrase{language, text, weak};
                if (!m_topics.last().phrases.contains(phrase))
                    m_topics.last().phrases.append(phrase);
            }
        }
    }

    QList<LexiconTopic> m_topics;
    QList<LexiconProblem> m_problems;
    QSet<QString> m_names;
    qint64 m_line = 0;
};

} // namespace

ParsedLexicon parseLexicon(QStringView text) { return Reader().read(text); }

QString pathText(const QStringList &path) { return path.join(QStringLiteral(" › ")); }

QString printPhrases(const LexiconTopic &topic)
{
    constexpr qsizetype lineLength = 100;
    QString text;
    for (const QStringView language : phraseKeys) {
        const QString indent = QStringLiteral("    %1: ").arg(language);
        QString line;
        for (const LexiconPhrase &phrase : topic.phrases) {
            if (phrase.language != language)
                continue;
            const QString written = (phrase.weak ? QStringLiteral("?") : QString()) + phrase.text;
            if (!line.isEmpty() && line.size() + written.size() > lineLength) {
                text += line + u'\n';
                line.clear();
            }
            line += (line.isEmpty() ? indent : QStringLiteral(", ")) + written;
        }
        if (!line.isEmpty())
            text += line + u'\n';
    }
    return text;
}

QString printLexicon(const QList<LexiconTopic> &topics)
{
    QString text;
    for (const LexiconTopic &topic : topics)
        text += pathText(topic.path) + u'\n' + printPhrases(topic) + u'\n';
    return text;
}

const QList<LexiconTopic> &standardLexicon()
{
    static const QList<LexiconTopic> topics = [] {
        QFile file(QStringLiteral(":/lexicon/topics.txt"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The topic lexicon is missing from the program");
        const ParsedLexicon parsed = parseLexicon(QString::fromUtf8(file.readAll()));
        if (!parsed)
            qFatal("The topic lexicon can't be read from line %lld",
                   (long long)parsed.error().first().line);
        return *parsed;
    }();
    return topics;
}

} // namespace acervo
