// FontBook holds the fonts of one dossier, each once. Any thread.
// Several typesetters, each with a font map of its own, name their fonts through it: so that the
// bytes of the file do not depend on which thread set a line.
#pragma once

#include <QByteArray>

#include <cairo.h>
#include <pango/pango.h>

#include <map>
#include <memory>
#include <mutex>

namespace acervo {

class Face
{
public:
    explicit Face(cairo_scaled_font_t *font)
        : m_font(cairo_scaled_font_reference(font))
    {}
    ~Face() { cairo_scaled_font_destroy(m_font); }
    Face(const Face &) = delete;
    Face &operator=(const Face &) = delete;

    cairo_scaled_font_t *scaledFont() const { return m_font; }

private:
    cairo_scaled_font_t *m_font;
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
