// Typesetter sets a paragraph: styled text → lines of glyphs, through pango.
// One thread at a time; several may work at once on one FontBook. Each has a FreeType of its own
// and no part in cairo (see Face).
#pragma once

#include "hyphenator.h"
#include "linebox.h"

#include <QHash>
#include <QList>
#include <QString>

#include <pango/pango.h>

#include <optional>

namespace acervo {

class FontBook;
struct BrokenLine;

struct StyledText
{
    QString text; // clean (cleantext.h); '\n' ends a line
    bool bold = false;
    bool italic = false;
    bool mono = false;
    bool struck = false;
    std::optional<Ink> ink{}; // otherwise the voice's
    Mark mark = Mark::None;
    QByteArray link{};       // as in a GlyphRun
    bool isUnbroken = false; // no line ends in it

    // Whether its font is another than the voice's.
    bool isStyled() const { return bold || italic || mono; }
};

// Where lines stand in the column.
struct Measure
{
    double x = 0;
    double width = 0;
    int maxLines = 0; // 0: as many as it takes; otherwise the rest is cut with an ellipsis
    bool toTheRight = false;
    double hang = 0; // so much further in than its first line stand the others
};

class Typesetter
{
public:
    explicit Typesetter(FontBook &fonts);
    ~Typesetter();
    Typesetter(const Typesetter &) = delete;
    Typesetter &operator=(const Typesetter &) = delete;

    // Chooses among the forms of a character (Han) and where words are parted; BCP 47. What is not
    // known, or no language, is as English.
    void setLanguage(const QString &language);

    // Each line has one part. A text without letters gives no line. Time and memory grow linearly
    // with the text, also where it is a single word.
    std::vector<LineBox> set(const QList<StyledText> &texts, const Voice &voice,
                             const Measure &measure);
    // The same for what must be seen: a text without letters is a dash.
    std::vector<LineBox> setOrDash(const QList<StyledText> &texts, const Voice &voice,
                                   const Measure &measure);

private:
    struct Source;
    struct Window;
    struct Font
    {
        const Face *face = nullptr;
        double ascent = 0; // of its lines
        double descent = 0;
    };

    PangoLayout *knownLayout(Source &source, Window &window) const;
    PangoLayout *layout(const Source &source, const Window &window) const;
    void takeLines(Source &source, Window &window, std::vector<LineBox> &lines);
    LineBox lineBox(const Source &source, const Window &window, const char *text,
                    const BrokenLine &broken);
    GlyphRun glyphRun(const Source &source, const Window &window, const char *text,
                      const PangoGlyphItem &item, double x);
    const Font &fontOf(PangoFont *font);

    FontBook &m_fonts;
    PangoFontMap *m_map = nullptr;
    PangoContext *m_context = nullptr;
    QString m_language;
    QByteArray m_serif; // the families of FontRole::Serif
    Hyphenator m_hyphenator;
    QHash<PangoFont *, Font> m_known; // each font is held
};

} // namespace acervo
