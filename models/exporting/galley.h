// Galley is a column of lines before it is cut into pages (the printer's word for it), with the
// structure that they stand in. One thread.
#pragma once

#include "linebox.h"

namespace acervo {

class Galley
{
public:
    // An element of structure; it holds the lines that follow until it is closed. One that got no
    // line is not there.
    void open(const char *tag, const QByteArray &attributes = {});
    void close();

    // White space above the next line; of two the larger holds.
    void space(double gap);
    // What stands behind the lines that follow.
    void pushBacking(Backing backing) { m_backings.push_back(backing); }
    void popBacking() { m_backings.pop_back(); }
    // Stands in front of the next line, on its baseline, as an element of its own.
    void hang(LinePart part) { m_hanging.push_back(std::move(part)); }

    void add(std::vector<LineBox> lines);
    // The lines as one element.
    void add(const char *tag, std::vector<LineBox> lines);

    bool isEmpty() const { return m_lines.empty(); }
    std::vector<LineBox> &lines() { return m_lines; }
    std::vector<LineBox> take() { return std::move(m_lines); }

private:
    void addLine(LineBox line);

    std::vector<LineBox> m_lines;
    std::vector<StructureMark> m_opens; // not yet in a line
    std::vector<LinePart> m_hanging;
    std::vector<Backing> m_backings;
    double m_gap = 0;
};

// The element of a heading; below the sixth level there is none.
const char *headingTag(int level);

// The lines as one element; where it has a name in the file, its first line bears it.
void putInto(const char *tag, const QByteArray &name, std::vector<LineBox> &lines);

// Each line's link is an object of its own in the file: where a whole text is one, that of its
// first line does.
void setLink(const QByteArray &link, LineBox &line);

// The last lines of these ask for two lines to follow on the same page, as a heading's do.
void keepWithNext(std::vector<LineBox> &lines);

} // namespace acervo
