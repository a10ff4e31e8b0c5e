// A dozen pages of a dossier, as they were looked at and found good: a change of what they look
// like is seen. The pictures beside this test are of one grey for each field of 18 points; where a
// change was wanted, ACERVO_RENEW_PAGES=FOLDER writes them anew, and whole pages to look at into
// the folder.
#include "dossierpages.h"
#include "pagepicture.h"
#include "pageshades.h"
#include "picturecheck.h"
#include "sampledossier.h"
#include "testpaths.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

// A letter that stands elsewhere by a point is not seen; a line that does is.
constexpr int kTolerance = 24;

const QString kFolder = QStringLiteral(ACERVO_SOURCE_DIR "/tests/exporting/pages/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PictureFile picture(const char *name)
{
    const auto checked = checkedPicture(contentOf(
        QStringLiteral(ACERVO_SOURCE_DIR "/tests/pictures/files/") + QString::fromLatin1(name)));
    return checked.value_or(PictureFile());
}

// Portable pixel map.
QByteArray asPpm(const PagePicture &picture)
{
    QByteArray bytes = "P6\n" + QByteArray::number(picture.width) + ' ' +
                       QByteArray::number(picture.height) + "\n255\n";
    const auto *pixels = reinterpret_cast<const quint32 *>(picture.pixels.constData());
    for (qsizetype i = 0; i < picture.pixels.size() / 4; ++i) {
        for (const int shift : {16, 8, 0})
            bytes += char(pixels[i] >> shift);
    }
    return bytes;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qUtf8Printable(path));
}

// Portable grey map: white is what has no ink.
QByteArray asPgm(const PageShades &shades)
{
    QByteArray bytes = "P5\n" + QByteArray::number(shades.columns) + ' ' +
                       QByteArray::number(shades.rows) + "\n255\n";
    for (const quint8 darkness : shades.darkness)
        bytes += char(255 - darkness);
    return bytes;
}

PageShades fromPgm(const QByteArray &bytes)
{
    PageShades shades;
    const QList<QByteArray> head = bytes.left(32).simplified().split(' ');
    const qsizetype begin = bytes.indexOf("\n255\n");
    if (head.size() < 4 || begin < 0)
        return shades;
    shades.columns = head[1].toInt();
    shades.rows = head[2].toInt();
    for (const char grey : bytes.sliced(begin + 5))
        shades.darkness.append(quint8(255 - uchar(grey)));
    return shades;
}

DossierArticle titled(const QString &title, const QString &lang, const QString &body)
{
    DossierArticle dossier;
    dossier.article.title = title;
    dossier.article.lang = lang;
    dossier.article.body = body;
    dossier.article.date = PartialDate::fromIso(u"2023-04-05");
    dossier.date = u"5 de abril de 2023"_s;
    dossier.countries = {u"Venezuela"_s};
    dossier.article.topics = {{.name = u"Water"_s}};
    dossier.article.url = u"https://example.org/"_s + lang;
    return dossier;
}

const QString kLine = u"The assembly met and decided what to make and for whom. "_s;

Result<DossierArticle> supply(qsizetype index)
{
    switch (index) {
    case 0:
        return sampleArticle(1, 2024);
    case 1: {
        DossierArticle noted = titled(u"Note with a table and code"_s, u"en"_s, kLine.repeated(5));
        noted.notes = {
            u"## Turns\n\n| Family | Hours | Gate |\n|---|--:|:-:|\n| Vera | 12 | north |\n"
            "| Quiroga | 7 | south |\n\n```python\ndef turn(day):\n    return day % 12  "
            "# families\n```\n\n- [x] asked\n- [ ] measured\n\n> They wrote it down."_s};
        return noted;
    }
    case 2:
        return titled(u"مصنع بلا رؤساء"_s, u"ar"_s,
                      u"اجتمع العمال وقرروا ما يصنعون ولمن. "_s.repeated(14));
    case 3:
        return titled(u"没有老板的工厂"_s, u"zh"_s,
                      u"工人们开会决定生产什么以及为谁生产。"_s.repeated(20));
    case 4: {
        DossierArticle shown =
            titled(u"A gate and what is below it"_s, u"en"_s,
                   kLine.repeated(4) + u"\n\n\ufffcA gate\nPhoto: Vera\n\n"_s + kLine.repeated(4));
        shown.article.pictures = {picture("progressive.jpg").picture};
        return shown;
    }
    case 5: {
        DossierArticle marked = titled(u"Marked"_s, u"en"_s, kLine.repeated(8));
        marked.highlights = {
            {.kept = {.anchor = {.field = TextField::Body, .quote = u"decided what to make"_s},
                      .colour = HighlightColour::Green,
                      .comment = u"Here."_s},
             .place = TextRange{21, 20}}};
        return marked;
    }
    default:
        return titled(
            u"A title that is so long that it takes several lines of the page, as those of "
            "reports and of theses do, and goes on after that"_s,
            u"en"_s, (kLine.repeated(9) + u"\n\n"_s).repeated(12));
    }
}

DossierSetup setup()
{
    DossierSetup setup = sampleSetup();
    setup.options.layout = DossierLayout::Page;
    setup.options.introduction = u"## Why\n\n"_s + kLine.repeated(6) + u"\n\n1. Water\n2. Land"_s;
    setup.pictures = [](const QString &) { return picture("progressive.jpg"); };
    return setup;
}

} // namespace

class TestDossierLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesLookAsTheyDid()
    {
        const auto pages = DossierPages::make(setup(), 7, supply);
        QVERIFY(pages);
        QVERIFY2((*pages)->count() >= 12, qPrintable(QString::number((*pages)->count())));
        const QString renewed = qEnvironmentVariable("ACERVO_RENEW_PAGES");
        for (int page = 0; page < (*pages)->count(); ++page) {
            const auto painted = (*pages)->picture(page, 2);
            QVERIFY(painted);
            const PageShades shades = shadesOf(*painted, (*pages)->width(), (*pages)->height());
            const QString name = u"page-%1"_s.arg(page + 1, 2, 10, QChar(u'0'));
            const QString path = kFolder + name + u".pgm"_s;
            if (!renewed.isEmpty()) {
                write(path, asPgm(shades));
                write(renewed + u'/' + name + u".ppm"_s, asPpm(*painted));
                continue;
            }
            const PageShades known = fromPgm(contentOf(path));
            const int difference = shades.differenceTo(known);
            QVERIFY2(difference <= kTolerance,
                     qPrintable(u"page %1 differs by %2"_s.arg(page + 1).arg(difference)));
        }
        QCOMPARE(QDir(kFolder).entryList({u"*.pgm"_s}).size(), (*pages)->count());
    }
};

QTEST_GUILESS_MAIN(TestDossierLook)
#include "tst_dossierlook.moc"
