// DossierTheme is how a dossier looks: its page, its type scale and its inks. Value; any thread.
// Lengths are points (1/72 inch).
#pragma once

#include "dossier.h"

namespace acervo {

enum class FontRole : quint8 { Serif, Sans, Mono };

// String, Number and Name are for what they are in code.
enum class Ink : quint8 { Text, Soft, Accent, Faint, Shade, String, Number, Name };
// What a person marked a passage with: a wash behind it and a line below it.
enum class Mark : quint8 { None, Yellow, Green, Blue, Pink };

struct Colour
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

// A way of setting text: one step of the type scale.
struct Voice
{
    FontRole font = FontRole::Serif;
    double size = 10.5;
    double leading = 15.5; // from baseline to baseline
    Ink ink = Ink::Text;
    bool bold = false;
    bool italic = false;
    double tracking = 0;   // space added between letters
    bool isParted = false; // words may be parted at the ends of lines
};

struct PageGeometry
{
    double width = 0;
    double height = 0;
    double left = 0; // of the column of text
    double top = 0;
    double columnWidth = 0;
    double columnHeight = 0;
    double headerBaseline = 0;
    double footerBaseline = 0;
    double coverTop = 0; // where the title of the cover begins
};

struct DossierTheme
{
    DossierLook look = DossierLook::Classic;
    PageGeometry page;

    Voice coverTitle;
    Voice coverText;
    Voice coverDate;
    Voice coverList; // of countries and topics
    Voice chapter;   // "Contents"
    Voice group;
    Voice entry; // a line of the contents
    Voice entryPage;
    Voice title;
    Voice authors;
    Voice facts;
    Voice text;
    Voice code;
    Voice label; // "Notes"
    Voice note;
    Voice running; // header and footer
    Voice index;

    double paragraphGap = 0;
    double articleGap = 0;
    double groupGap = 0;
    double indent = 0; // of one level of a list or quote

    Colour colour(Ink ink) const;
    static Colour wash(Mark mark);
    static Colour line(Mark mark);
    // A heading inside an article or note, level 1 to 6.
    Voice heading(int level) const;
};

DossierTheme dossierTheme(const DossierOptions &options);

} // namespace acervo
