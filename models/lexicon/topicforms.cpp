#include "topicforms.h"

#include <algorithm>
#include <atomic>
#include <vector>

namespace acervo {

namespace {

constexpr qsizetype longWord = 10; // its base forms begin with the same four letters

constexpr TopicForms::Word unknownWord = [] {
    TopicForms::Word word;
    word.base.fill(Vocabulary::unknown);
    return word;
}();

struct Remembered
{
    static constexpr qsizetype longest = 22; // letters; two cache lines with the rest
    std::array<char16_t, longest> letters;
    quint8 length = 0; // 0: nothing
    TopicForms::Word word;

    QStringView text() const { return {letters.data(), qsizetype(length)}; }
};

// What a thread remembers: the last word met of those that fall on one place.
struct Memory
{
    static constexpr size_t places = 4096; // a power of two
    quint64 serial = 0;                    // of the TopicForms
    std::vector<Remembered> words;

    Remembered &placeOf(QStringView folded)
    {
        size_t hash = 0;
        for (const QChar c : folded)
            hash = hash * 31 + c.unicode();
        return words[(hash ^ (hash >> 12)) & (places - 1)];
    }
};

quint64 nextSerial()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

} // namespace

bool TopicForms::Word::isKnown() const
{
    const auto known = [](Vocabulary::WordId id) { return id != Vocabulary::unknown; };
    return known(exact) || std::ranges::any_of(base, known);
}

TopicForms::TopicForms(const Vocabulary &words)
    : m_words(words)
    , m_serial(nextSerial())
{}

// Most long words are no words of a lexicon, and their beginnings tell so.
TopicForms::Word TopicForms::wordOf(QStringView folded) const
{
    if (folded.size() >= longWord && !m_words.mayBegin(folded))
        return unknownWord;
    if (folded.size() > Remembered::longest)
        return lookedUp(folded);
    static thread_local Memory memory;
    if (memory.serial != m_serial) {
        memory.words.assign(Memory::places, {});
        memory.serial = m_serial;
    }
    Remembered &place = memory.placeOf(folded);
    if (place.length == 0 || place.text() != folded) {
        place.word = lookedUp(folded);
        place.length = quint8(folded.size());
        std::copy_n(folded.utf16(), folded.size(), place.letters.begin());
    }
    return place.word;
}

TopicForms::Word TopicForms::lookedUp(QStringView folded) const
{
    Word word{.exact = m_words.find(folded)};
    for (size_t i = 0; i < lexiconLanguages.size(); ++i) {
        word.base[i] = m_words.find(baseForm(folded, LexiconLanguage(i)));
        word.isFiller[i] = isFiller(folded, LexiconLanguage(i));
    }
    return word;
}

} // namespace acervo
