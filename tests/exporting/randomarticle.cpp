#include "randomarticle.h"

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

const QStringList kWords{
    u"worker"_s, u"factory"_s, u"assembly"_s, u"cooperativa"_s, u"autogestión"_s,     u"commune"_s,
    u"of"_s,     u"the"_s,     u"in"_s,       u"2021,"_s,       u"production"_s,      u"—"_s,
    u"工厂"_s,   u"مصنع"_s,    u"régie"_s,    u"Δημοκρατία"_s,  u"self-management"_s, u"and"_s,
    u"a"_s,      u"decided."_s};

QString words(QRandomGenerator &random, int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(kWords[random.bounded(kWords.size())]);
    return words.join(u' ');
}

QString paragraphs(QRandomGenerator &random, int most)
{
    QStringList all;
    for (int i = random.bounded(most + 1); i > 0; --i)
        all.append(words(random, 1 + random.bounded(160)));
    return all.join(u"\n\n"_s);
}

QString note(QRandomGenerator &random)
{
    QString text;
    for (int i = random.bounded(8); i > 0; --i) {
        switch (random.bounded(7)) {
        case 0:
            text += u"## "_s + words(random, 1 + random.bounded(12));
            break;
        case 1:
            text += u"- "_s + words(random, 20) + u"\n- [x] "_s + words(random, 3) + u"\n  1. b"_s;
            break;
        case 2:
            text += u"> "_s + words(random, 1 + random.bounded(60));
            break;
        case 3:
            text += u"```\n"_s + words(random, 4) + u"\n"_s + words(random, 40) + u"\n```"_s;
            break;
        case 4:
            text += u"| a | "_s + words(random, 3) + u" |\n|--:|---|\n| 1 | "_s +
                    words(random, 1 + random.bounded(60)) + u" |\n| 2 | b |"_s;
            break;
        default:
            text += words(random, 1 + random.bounded(90)) + u" **"_s + words(random, 3) + u"**"_s;
            break;
        }
        text += u"\n\n"_s;
    }
    return text;
}

bool chance(QRandomGenerator &random, int ofTen) { return random.bounded(10) < ofTen; }

} // namespace

DossierArticle randomArticle(QRandomGenerator &random)
{
    DossierArticle dossier;
    Article &article = dossier.article;
    if (chance(random, 9))
        article.title = words(random, 1 + random.bounded(chance(random, 1) ? 120 : 16));
    if (chance(random, 8))
        article.summary = paragraphs(random, 2);
    if (chance(random, 3))
        article.body = paragraphs(random, 9);
    for (int i = article.body.isEmpty() ? 0 : random.bounded(3); i > 0; --i) {
        article.body += u"\n\n\ufffc"_s + words(random, random.bounded(6)) + u'\n' +
                        words(random, random.bounded(40));
        article.pictures.append({.digest = QString(32, u'f'),
                                 .type = u"image/png"_s,
                                 .width = 1 + random.bounded(3000),
                                 .height = 1 + random.bounded(3000)});
    }
    if (chance(random, 8)) {
        article.date = PartialDate::ofYear(1990 + random.bounded(30));
        dossier.date = QString::number(article.date.year());
    }
    for (int i = random.bounded(chance(random, 1) ? 60 : 4); i > 0; --i)
        article.persons.append({.name = words(random, 2)});
    for (int i = random.bounded(4); i > 0; --i)
        article.tags.append(words(random, 2));
    if (chance(random, 7))
        dossier.countries = {u"Venezuela"_s, u"Argentina"_s};
    if (chance(random, 7))
        article.url = u"https://example.org/"_s + QString(random.bounded(200), u'a');
    if (chance(random, 4))
        dossier.notes = {note(random)};
    return dossier;
}

QString hostileText(QRandomGenerator &random, int length)
{
    QString text;
    text.reserve(length);
    for (int i = 0; i < length; ++i) {
        switch (random.bounded(8)) {
        case 0:
            text += QChar(static_cast<char16_t>(random.bounded(0x20)));
            break;
        case 1:
            text += QChar(static_cast<char16_t>(0xd800 + random.bounded(0x800)));
            break;
        case 2:
            text += QChar(static_cast<char16_t>(0x0590 + random.bounded(0x200))); // right to left
            break;
        case 3:
            text += QChar(static_cast<char16_t>(0x2000 + random.bounded(0x70))); // invisible ones
            break;
        case 4:
            text += u"'\"()\\<>[]{}%&/#"[random.bounded(15)];
            break;
        case 5:
            text += QChar(static_cast<char16_t>(random.bounded(0x10000)));
            break;
        default:
            text += QChar(static_cast<char16_t>(0x20 + random.bounded(0x60)));
            break;
        }
    }
    return text;
}

} // namespace acervo
