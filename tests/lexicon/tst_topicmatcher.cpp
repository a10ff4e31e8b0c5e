// The topic lexicon that Acervo brings, against sentences that are labelled: of a topic ten
// that are about it and ten that have its words and are not. The sentences were written for this
// test.
#include "phrasestatistics.h"
#include "testpaths.h"
#include "topiclexicon.h"
#include "topicmatcher.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace acervo {

namespace {

struct Labelled
{
    QString topic;
    QString language;
    QString text;
    bool isAbout = false;
};

// "= Topic", then "+ en sentence" for what is about it, "- en sentence" for a near miss.
QList<Labelled> readLabelled(const QString &path)
{
    QList<Labelled> sentences;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    QString topic;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"= "))
            topic = line.sliced(2).trimmed();
        else if (line.startsWith(u"+ ") || line.startsWith(u"- "))
            sentences.append({topic, line.sliced(2, 2), line.sliced(5), line.front() == u'+'});
    }
    return sentences;
}

QList<Labelled> allLabelled()
{
    QList<Labelled> sentences;
    const QDir folder(QStringLiteral(ACERVO_SOURCE_DIR "/tests/lexicon/topics"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        sentences += readLabelled(folder.filePath(name));
    return sentences;
}

QList<LexiconTopic> lexicon(QStringView text)
{
    const ParsedLexicon parsed = parseLexicon(text);
    return parsed ? *parsed : QList<LexiconTopic>();
}

// "name 0.75" of each topic in force, "name? 0.3" of those suggested.
QStringList shown(const QList<TopicFinding> &topics)
{
    QStringList list;
    for (const TopicFinding &topic : topics)
        list += QStringLiteral("%1%2 %3")
                    .arg(topic.topic, topic.suggested ? u"?" : u"")
                    .arg(topic.confidence);
    return list;
}

} // namespace

class TestTopicMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTopicHasItsPhrases();
    void sentencesAreTenOfEachKind();
    void sentencesAreLabelledRight_data();
    void sentencesAreLabelledRight();
    void phrasesMatchAsWritten_data();
    void phrasesMatchAsWritten();
    void confidenceGoesByPlace_data();
    void confidenceGoesByPlace();
    void evidenceIsTheWords();
    void evidenceCountsCodePoints();
    void eachTopicStandsForItself();
    void longTextsTakeTheirTime();
    void typicalPhrasesAreFound();
};

void TestTopicMatcher::everyTopicHasItsPhrases()
{
    QVERIFY(standardLexicon().size() >= 40);
    for (const LexiconTopic &topic : standardLexicon()) {
        for (const QStringView language : lexiconLanguages) {
            const auto phrases =
                std::ranges::count(topic.phrases, language, &LexiconPhrase::language);
            QVERIFY2(phrases >= 8, qPrintable(topic.name()));
        }
    }
}

void TestTopicMatcher::sentencesAreTenOfEachKind()
{
    QMap<QString, std::array<int, 2>> counts;
    for (const Labelled &one : allLabelled())
        ++counts[one.topic][one.isAbout];
    for (const LexiconTopic &topic : standardLexicon())
        QVERIFY2(counts.contains(topic.name()), qPrintable(topic.name()));
    for (const auto &[topic, count] : counts.asKeyValueRange()) {
        QVERIFY2(count[0] == 10 && count[1] == 10, qPrintable(topic));
        QVERIFY2(std::ranges::contains(standardLexicon(), topic, &LexiconTopic::name),
                 qPrintable(topic));
    }
}

void TestTopicMatcher::sentencesAreLabelledRight_data()
{
    QTest::addColumn<QString>("topic");
    QSet<QString> topics;
    for (const Labelled &one : allLabelled()) {
        if (!topics.contains(one.topic))
            QTest::newRow(qPrintable(one.topic)) << one.topic;
        topics.insert(one.topic);
    }
}

// A near miss may not even be suggested.
void TestTopicMatcher::sentencesAreLabelledRight()
{
    QFETCH(QString, topic);
    static const TopicMatcher matcher(standardLexicon());
    static const QList<Labelled> sentences = allLabelled();
    QStringList wrong;
    for (const Labelled &one : sentences) {
        if (one.topic != topic)
            continue;
        const QList<TopicFinding> found = matcher.topicsIn({}, one.text, {}, one.language);
        const auto it = std::ranges::find(found, topic, &TopicFinding::topic);
        const bool isRight = one.isAbout ? it != found.end() && !it->suggested : it == found.end();
        if (!isRight)
            wrong += (one.isAbout ? QStringLiteral("missed: ") : QStringLiteral("not about it: ")) +
                     one.text;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTopicMatcher::phrasesMatchAsWritten_data()
{
    QTest::addColumn<QString>("phrases");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");

    QTest::newRow("plural") << "en: worker cooperative" << "en" << "Two worker cooperatives"
                            << true;
    QTest::newRow("case") << "en: worker cooperative" << "en" << "WORKER COOPERATIVE" << true;
    QTest::newRow("no accents") << "es: economía solidaria" << "es" << "la economia solidaria"
                                << true;
    QTest::newRow("gender and number")
        << "es: trabajador asociado" << "es" << "trabajadoras asociadas" << true;
    QTest::newRow("Portuguese plural")
        << "pt: associação comunitária" << "pt" << "associações comunitárias" << true;
    QTest::newRow("French plural") << "fr: tiers social" << "fr" << "tiers sociaux" << true;
    QTest::newRow("articles between") << "es: cooperativa de ahorro y crédito" << "es"
                                      << "cooperativas de ahorro y de crédito" << true;
    QTest::newRow("apostrophe") << "en: worker cooperative" << "en" << "a workers' cooperative"
                                << true;
    QTest::newRow("elision") << "fr: droit à l'eau" << "fr" << "le droit à l’eau" << true;
    QTest::newRow("hyphen in a word")
        << "en: cooperative bank" << "en" << "the Co-operative Bank" << true;
    QTest::newRow("hyphen between words")
        << "en: worker owned" << "en" << "a worker-owned bakery" << true;
    QTest::newRow("a comma parts") << "en: credit union" << "en" << "credit, union" << false;
    QTest::newRow("a full stop parts")
        << "en: credit union" << "en" << "on credit. Union men" << false;
    QTest::newRow("another order") << "en: credit union" << "en" << "union credit" << false;
    QTest::newRow("no part of a word") << "en: commons" << "en" << "Commonsense" << false;
    QTest::newRow("another word of one stem")
        << "en: agricultural cooperative" << "en" << "agricultural cooperation" << false;
    QTest::newRow("capitals") << "*: SCOP" << "fr" << "une SCOP de Lyon" << true;
    QTest::newRow("capitals in the plural") << "*: SACCO" << "en" << "two SACCOs" << true;
    QTest::newRow("an English article parts")
        << "en: recovered company" << "en" << "recovered the company" << false;
    QTest::newRow("no capitals") << "*: SCOP" << "fr" << "une scop de Lyon" << false;
    QTest::newRow("quoted") << "en: \"the commons\"" << "en" << "governing the commons" << true;
    QTest::newRow("quoted, another form") << "en: \"the commons\"" << "en" << "the common" << false;
    QTest::newRow("one word with an article") << "en: the commons" << "en" << "common" << false;
    QTest::newRow("another language, several words")
        << "es: buen vivir" << "en" << "what buen vivir means" << true;
    QTest::newRow("another language, one word") << "es: comuna" << "pt" << "a comuna" << false;
    QTest::newRow("every language") << "*: xitique" << "pt" << "o xitique" << true;
    QTest::newRow("language not known") << "es: trueque" << "" << "Trueque" << true;
    QTest::newRow("a language beyond the four")
        << "fr: commune" << "de" << "Kommune und commune" << false;
    QTest::newRow("another meaning")
        << "en: time bank\n  not: part-time bank" << "en" << "a part-time bank clerk" << false;
    QTest::newRow("another meaning elsewhere") << "en: time bank\n  not: part-time bank" << "en"
                                               << "a time bank for part-time bank clerks" << true;
}

void TestTopicMatcher::phrasesMatchAsWritten()
{
    QFETCH(QString, phrases);
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(bool, matches);
    const TopicMatcher matcher(lexicon(QStringLiteral("Topic\n  ") + phrases));
    QCOMPARE(!matcher.topicsIn({}, text, {}, language).isEmpty(), matches);
}

void TestTopicMatcher::confidenceGoesByPlace_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("topics");

    QTest::newRow("title") << "A barter fair" << "" << "" << QStringList{"T 0.9"};
    QTest::newRow("summary") << "" << "A barter fair" << "" << QStringList{"T 0.75"};
    QTest::newRow("once in the text") << "" << "" << "A barter fair" << QStringList{"T? 0.35"};
    QTest::newRow("twice in the text")
        << "" << "" << "A barter fair, this barter fair" << QStringList{"T 0.58"};
    QTest::newRow("weak alone") << "Swapping" << "swapping" << "" << QStringList{"T? 0.3"};
    QTest::newRow("weak beside another")
        << "Swapping" << "A barter fair" << "" << QStringList{"T 0.98"};
    QTest::newRow("two weak ones") << "Swapping" << "and bartering" << "" << QStringList{"T 0.98"};
    QTest::newRow("none") << "Fair barter" << "" << "" << QStringList{};
}

void TestTopicMatcher::confidenceGoesByPlace()
{
    QFETCH(QString, title);
    QFETCH(QString, summary);
    QFETCH(QString, body);
    QFETCH(QStringList, topics);
    const TopicMatcher matcher(lexicon(u"T\n  en: barter fair, ?swapping, ?bartering"));
    QCOMPARE(shown(matcher.topicsIn(title, summary, body, u"en")), topics);
}

void TestTopicMatcher::evidenceIsTheWords()
{
    const TopicMatcher matcher(lexicon(u"T\n  en: credit union"));
    const QString title = QStringLiteral("Why “credit unions” grow");
    const QList<TopicFinding> topics = matcher.topicsIn(title, u"One credit union.", {}, u"en");
    QCOMPARE(topics.size(), 1);
    const QList<Evidence> expected{{TextField::Title, 5, 18}, {TextField::Summary, 4, 16}};
    QCOMPARE(topics.first().evidence, expected);
    QCOMPARE(title.sliced(5, 13), QStringLiteral("credit unions"));
}

void TestTopicMatcher::evidenceCountsCodePoints()
{
    const TopicMatcher matcher(lexicon(u"T\n  en: credit union"));
    const QList<TopicFinding> topics =
        matcher.topicsIn(u"🌽🌽 credit union 🌽 credit union", {}, {}, u"en");
    const QList<Evidence> expected{{TextField::Title, 3, 15}, {TextField::Title, 18, 30}};
    QCOMPARE(topics.value(0).evidence, expected);
}

// A lexicon of one topic finds of it what the whole lexicon does.
void TestTopicMatcher::eachTopicStandsForItself()
{
    const TopicMatcher whole(standardLexicon());
    QString text;
    for (const Labelled &one : allLabelled())
        text += one.text + u'\n';
    const QList<TopicFinding> found = whole.topicsIn({}, text, {}, {});
    QVERIFY(found.size() >= 20);
    for (const LexiconTopic &topic : standardLexicon()) {
        const QList<TopicFinding> alone = TopicMatcher({topic}).topicsIn({}, text, {}, {});
        const auto it = std::ranges::find(found, topic.name(), &TopicFinding::topic);
        QCOMPARE(alone, it == found.end() ? QList<TopicFinding>() : QList<TopicFinding>{*it});
    }
}

// Hostile in length: one phrase a hundred thousand times, and a text of fillers.
void TestTopicMatcher::longTextsTakeTheirTime()
{
    const TopicMatcher matcher(standardLexicon());
    const QString many = QStringLiteral("worker cooperative, ").repeated(100'000);
    const QList<TopicFinding> topics = matcher.topicsIn({}, {}, many, u"en");
    QCOMPARE(topics.size(), 1);
    QCOMPARE(topics.first().evidence.size(), TopicMatcher::maxEvidence);
    QVERIFY(matcher.topicsIn({}, {}, QStringLiteral("of the ").repeated(100'000), u"en").isEmpty());
}

// Texts of one subject among others that share all their other words.
void TestTopicMatcher::typicalPhrasesAreFound()
{
    PhraseStatistics statistics;
    const auto article = [](const QString &title, const QString &language) {
        return Article{.title = title, .lang = language};
    };
    const QStringList towns{"Leeds", "Porto", "Lima", "Quito", "Lyon", "Accra"};
    for (const QString &town : towns) {
        statistics.addInside(article(
            QStringLiteral("In %1 the tidal mill of the old harbour turns").arg(town), "en"));
        statistics.addInside(
            article(QStringLiteral("El molino de mareas de %1 y el puerto").arg(town), "es"));
    }
    for (const QString &town : towns) {
        statistics.addOutside(
            article(QStringLiteral("In %1 the market of the old harbour opens").arg(town), "en"));
        statistics.addOutside(
            article(QStringLiteral("El mercado de %1 y el puerto").arg(town), "es"));
    }
    const auto texts = [](const QList<PhraseSuggestion> &phrases) {
        QStringList list;
        for (const PhraseSuggestion &phrase : phrases)
            list += phrase.language + u' ' + phrase.text;
        return list;
    };
    const QList<PhraseSuggestion> found = statistics.best(10, {.path = {"Mills"}, .phrases = {}});
    QVERIFY2(texts(found).contains(QStringLiteral("es molino de mareas")),
             qPrintable(texts(found).join(u'|')));
    for (const PhraseSuggestion &phrase : found) {
        QVERIFY2(!phrase.text.endsWith(QStringLiteral(" the")), qPrintable(phrase.text));
        QVERIFY2(!phrase.text.contains(QStringLiteral("market")), qPrintable(phrase.text));
        QCOMPARE(phrase.outside, 0);
        QCOMPARE(phrase.inside, 6);
    }
    QVERIFY(std::ranges::any_of(found, [](const PhraseSuggestion &phrase) {
        return phrase.language == u"en" && phrase.text.contains(QStringLiteral("tidal mill"));
    }));
    // What the topic knows is not suggested.
    const LexiconTopic known{.path = {"Mills"}, .phrases = {{"es", "molino de mareas"}}};
    QVERIFY(!texts(statistics.best(10, known)).contains(QStringLiteral("es molino de mareas")));
}

} // namespace acervo

QTEST_GUILESS_MAIN(acervo::TestTopicMatcher)
#include "tst_topicmatcher.moc"
