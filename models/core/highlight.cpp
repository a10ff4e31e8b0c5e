#include "highlight.h"

#include <algorithm>
#include <span>

namespace acervo {

namespace {

template <typename Value>
struct Named
{
    Value value;
    QLatin1StringView name;
};

using namespace Qt::StringLiterals;

constexpr Named<HighlightColour> colours[] = {{HighlightColour::Yellow, "yellow"_L1},
                                              {HighlightColour::Green, "green"_L1},
                                              {HighlightColour::Blue, "blue"_L1},
                                              {HighlightColour::Pink, "pink"_L1}};

constexpr Named<TextField> fields[] = {{TextField::Title, "title"_L1},
                                       {TextField::Summary, "summary"_L1},
                                       {TextField::Body, "body"_L1}};

template <typename Value>
QString nameIn(std::span<const Named<Value>> names, Value value)
{
    return std::ranges::find(names, value, &Named<Value>::value)->name;
}

template <typename Value>
std::optional<Value> valueIn(std::span<const Named<Value>> names, QStringView name)
{
    const auto found =
        std::ranges::find_if(names, [&](const auto &one) { return one.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString nameOf(HighlightColour colour) { return nameIn<HighlightColour>(colours, colour); }

std::optional<HighlightColour> highlightColourNamed(QStringView name)
{
    return valueIn<HighlightColour>(colours, name);
}

QString nameOf(TextField field) { return nameIn<TextField>(fields, field); }

std::optional<TextField> textFieldNamed(QStringView name)
{
    return valueIn<TextField>(fields, name);
}

const QString &textOf(const Article &article, TextField field)
{
    switch (field) {
    case TextField::Title:
        return article.title;
    case TextField::Summary:
        return article.summary;
    case TextField::Body:
        break;
    }
    return article.body;
}

} // namespace acervo
