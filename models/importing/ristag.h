// The tag that a line of RIS begins with: "TY  - JOUR". For bytes and for text alike.
#pragma once

#include <QtTypes>

#include <optional>

namespace acervo {

struct RisTag
{
    char16_t name[2]{};    // upper case
    qsizetype valueAt = 0; // where its value begins in the line

    bool is(char16_t first, char16_t second) const { return name[0] == first && name[1] == second; }
};

// As files have it: usually two spaces, a hyphen, a space; one or none of them in some dialects,
// white space before it or small letters in others, but then with the two spaces.
template <typename View>
std::optional<RisTag> risTagOf(View line)
{
    const auto at = [&](qsizetype i) -> char16_t {
        if (i >= line.size())
            return u'\n';
        if constexpr (requires { line[i].unicode(); })
            return line[i].unicode();
        else
            return uchar(line[i]);
    };
    const auto upper = [](char16_t c) { return c >= u'a' && c <= u'z' ? char16_t(c - 32) : c; };
    const auto isLetter = [](char16_t c) { return c >= u'A' && c <= u'Z'; };
    qsizetype begin = 0;
    while (at(begin) == u' ' || at(begin) == u'\t' || at(begin) == 0xfeff)
        ++begin;
    const char16_t first = upper(at(begin));
    const char16_t second = upper(at(begin + 1));
    if (!isLetter(first) || !(isLetter(second) || (second >= u'0' && second <= u'9')))
        return std::nullopt;
    qsizetype spaces = 0;
    while (at(begin + 2 + spaces) == u' ' || at(begin + 2 + spaces) == u'\t')
        ++spaces;
    const qsizetype hyphen = begin + 2 + spaces;
    const char16_t after = at(hyphen + 1);
    const bool ends = after == u' ' || after == u'\t' || after == u'\n' || after == u'\r';
    const bool isPlain = begin == 0 && first == at(begin) && second == at(begin + 1);
    const bool isExact = spaces == 2;
    if (at(hyphen) != u'-' || spaces > 4 || (!isExact && (!isPlain || !ends || spaces == 0)))
        return std::nullopt;
    return RisTag{.name = {first, second}, .valueAt = std::min<qsizetype>(hyphen + 1, line.size())};
}

} // namespace acervo
