// Random queries of every kind that parsing can give, and random texts of every kind that it can't.
#pragma once

#include "expressions.h"
#include "fold.h"

#include <QRandomGenerator>
#include <QStringList>

namespace acervo {

class RandomQuery
{
public:
    explicit RandomQuery(quint32 seed)
        : m_random(seed)
    {}

    Query query()
    {
        QList<Expr> clauses;
        for (int i = m_random.bounded(5); i > 0; --i)
            clauses.append(expr(m_random.bounded(4)));
        Query query;
        if (const std::optional<Expr> whole = allOf(clauses))
            query.clauses = whole->kind == Expr::Kind::And ? whole->parts : QList{*whole};
        query.sort = static_cast<SortOrder>(m_random.bounded(5));
        return query;
    }

    Expr expr(int depth)
    {
        if (depth == 0)
            return leaf();
        QList<Expr> parts;
        for (int i = 1 + m_random.bounded(3); i > 0; --i)
            parts.append(expr(depth - 1));
        switch (m_random.bounded(4)) {
        case 0:
            return negated(parts.first());
        case 1:
            return *allOf(parts);
        case 2:
            return *anyOf(parts);
        default:
            return leaf();
        }
    }

    // Pieces of the language and of other things, in any order.
    QString text()
    {
        static const QStringList pieces = {"(",
                                           ")",
                                           "\"",
                                           "\"\"",
                                           "-",
                                           ":",
                                           "*",
                                           " ",
                                           " ",
                                           " ",
                                           "OR",
                                           "AND",
                                           "Y",
                                           "near(",
                                           ",",
                                           "5",
                                           ")",
                                           "topic:",
                                           "country:",
                                           "(",
                                           "date:",
                                           "2021",
                                           "..",
                                           ">=",
                                           "2023-13",
                                           "is:",
                                           "read",
                                           "none",
                                           "any",
                                           "sort:",
                                           "newest",
                                           "title:",
                                           "palabra",
                                           "id:",
                                           "last-6-months",
                                           "lang:",
                                           "es",
                                           QStringLiteral("é"),
                                           QStringLiteral("“"),
                                           QStringLiteral("”"),
                                           QStringLiteral("«"),
                                           QStringLiteral("»"),
                                           QStringLiteral("\u3000"),
                                           QStringLiteral("\u0301"),
                                           QStringLiteral("漢字"),
                                           QStringLiteral("👍"),
                                           QString(QChar(0xD800)),
                                           QString(QChar(0xDC00)),
                                           QString(QChar(0)),
                                           "\n",
                                           QStringLiteral("\uFFFF")};
        QString text;
        for (int i = m_random.bounded(16); i > 0; --i) {
            if (m_random.bounded(12) == 0)
                text += QChar(static_cast<char16_t>(m_random.bounded(0x10000)));
            else
                text += pieces[m_random.bounded(pieces.size())];
        }
        return text;
    }

    QRandomGenerator &random() { return m_random; }

private:
    template <typename T>
    T one(std::initializer_list<T> list)
    {
        return list.begin()[m_random.bounded(int(list.size()))];
    }

    QString someText()
    {
        static const QStringList texts = {"communes",
                                          "worker control",
                                          "OR",
                                          "O",
                                          "AND",
                                          "Y",
                                          "none",
                                          "aucun",
                                          "any",
                                          "-x",
                                          "-",
                                          "a:b",
                                          "topic:x",
                                          "x*",
                                          "*",
                                          "near",
                                          "near(a, 5)",
                                          "sort:title",
                                          "is:read",
                                          "(",
                                          ")",
                                          "a(b)c",
                                          "\"",
                                          "a\"b",
                                          "\"\"",
                                          QStringLiteral("l'économie"),
                                          QStringLiteral("“x”"),
                                          QStringLiteral("«x»"),
                                          QStringLiteral("»"),
                                          QStringLiteral("漢字"),
                                          QStringLiteral("👍"),
                                          QStringLiteral("\u0301"),
                                          QStringLiteral("\uFFFD"),
                                          "a  b",
                                          "2023",
                                          "last-6-months",
                                          "..",
                                          ">=2",
                                          "https://geo.coop/x_(y)",
                                          "\\",
                                          "a\\\"b",
                                          "&",
                                          "'"};
        return texts[m_random.bounded(texts.size())];
    }

    // Words that could be looked up.
    QString someWords()
    {
        QString text;
        while (foldedWords(text).isEmpty())
            text = someText();
        return text;
    }

    PartialDate someDate()
    {
        const int year = 1 + m_random.bounded(9999);
        const int month = 1 + m_random.bounded(12);
        switch (m_random.bounded(3)) {
        case 0:
            return PartialDate::ofYear(year);
        case 1:
            return PartialDate::ofMonth(year, month);
        default:
            return PartialDate::ofDay(year, month, 1 + m_random.bounded(28));
        }
    }

    DateSpan someSpan()
    {
        DateSpan span;
        if (m_random.bounded(4) == 0) {
            span.last = 1 + m_random.bounded(9999);
            span.unit = static_cast<DateSpan::Unit>(m_random.bounded(4));
            return span;
        }
        const int open = m_random.bounded(4);
        if (open != 0)
            span.from = someDate();
        if (open != 1)
            span.to = open == 2 ? span.from : someDate();
        if (open == 3 && span.from.firstDay() > span.to.lastDay())
            std::swap(span.from, span.to);
        return span;
    }

    Expr leaf()
    {
        const auto textField = [this] {
            return one({Field::Any, Field::Any, Field::Title, Field::Summary, Field::Text,
                        Field::Author, Field::Note});
        };
        const auto freeField = [this] {
            return one({Field::Topic, Field::Tag, Field::Source, Field::Url, Field::Doi,
                        Field::Collection});
        };
        switch (m_random.bounded(9)) {
        case 0:
        case 1: {
            Expr word = textLeaf(textField(), someWords());
            word.prefix = word.kind == Expr::Kind::Word && m_random.bounded(3) == 0;
            return word;
        }
        case 2:
            return phraseLeaf(textField(), someWords());
        case 3: {
            Expr near;
            near.kind = Expr::Kind::Near;
            near.text = one<const char *>({"worker control", "a, b", "x", "a:b -c OR", "a, 5"});
            near.distance = m_random.bounded(100);
            return near;
        }
        case 4:
            return valueLeaf(freeField(), someText());
        case 5:
            return valueLeaf(Field::Country,
                             one<const char *>({"VE", "CU", "Costa Rica", "OR", "a:b"}));
        case 6: {
            Expr presence;
            presence.kind = one({Expr::Kind::None, Expr::Kind::Known});
            presence.field = one({Field::Title, Field::Author, Field::Country, Field::Topic,
                                  Field::Date, Field::Lang});
            return presence;
        }
        case 7:
            return datesLeaf(one({Field::Date, Field::Added}), someSpan());
        default:
            return one({valueLeaf(Field::Is, "unread"), valueLeaf(Field::Has, "note"),
                        valueLeaf(Field::Id, "12"), valueLeaf(Field::Lang, "or"),
                        valueLeaf(Field::Region, "419")});
        }
    }

    QRandomGenerator m_random;
};

} // namespace acervo
