// FontBook holds the fonts of one dossier, each once. Any thread; Face::scaledFont() on one.
// Several typesetters, each with a font map of its own, name their fonts through it: so that the
// bytes of the file do not depend on which thread set a line.
#pragma once

#include <QByteArray>

#include <cairo.h>
#include <fontconfig/fontconfig.h>
#include <pango/pango.h>

#include <map>
#include <memory>
#include <mutex>

namespace acervo {

// A font file at a size, as fontconfig describes it.
class Face
{
public:
    explicit Face(FcPattern *pattern);
    ~Face();
    Face(const Face &) = delete;
    Face &operator=(const Face &) = delete;

    // Made when it is first asked for, and only by the thread that paints: cairo shares its font
    // files among all threads, and as of 1.18 closes one while another thread reads from it.
    cairo_scaled_font_t *scaledFont() const;
    double size() const; // points

private:
    FcPattern *m_pattern;
    mutable cairo_scaled_font_t *m_font = nullptr;
};

class FontBook
{
public:
    // The face of this file, size and shape; it lives as long as the book. None where the font
    // can't be used.
    const Face *face(PangoFont *font);

private:
    std::mutex m_mutex;
    std::map<QByteArray, std::unique_ptr<Face>> m_faces;
};

} // namespace acervo
