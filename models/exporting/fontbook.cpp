#include "fontbook.h"

#include <cairo-ft.h>
#include <pango/pangofc-font.h>

namespace acervo {

namespace {

QByteArray stringOf(const FcPattern *pattern, const char *object)
{
    FcChar8 *text = nullptr;
    if (FcPatternGetString(pattern, object, 0, &text) != FcResultMatch)
        return {};
    return QByteArray(reinterpret_cast<const char *>(text));
}

QByteArray numberOf(const FcPattern *pattern, const char *object)
{
    double number = 0;
    FcPatternGetDouble(pattern, object, 0, &number);
    return QByteArray::number(number, 'g', 9);
}

QByteArray matrixOf(const FcPattern *pattern)
{
    FcMatrix *m = nullptr;
    if (FcPatternGetMatrix(pattern, FC_MATRIX, 0, &m) != FcResultMatch)
        return {};
    QByteArray text;
    for (const double number : {m->xx, m->xy, m->yx, m->yy})
        text += QByteArray::number(number, 'g', 9) + ' ';
    return text;
}

QByteArray keyOf(const FcPattern *pattern)
{
    int index = 0;
    FcPatternGetInteger(pattern, FC_INDEX, 0, &index);
    FcBool emboldened = FcFalse;
    FcPatternGetBool(pattern, FC_EMBOLDEN, 0, &emboldened);
    return stringOf(pattern, FC_FILE) + '|' + QByteArray::number(index) + '|' +
           numberOf(pattern, FC_PIXEL_SIZE) + '|' + numberOf(pattern, FC_SIZE) + '|' +
           stringOf(pattern, FC_FONT_VARIATIONS) + '|' + matrixOf(pattern) + '|' +
           (emboldened ? '1' : '0');
}

// The size in the pattern's own shape: an oblique of a font that has none, or the strike of a font
// of bitmaps brought to its size.
cairo_matrix_t fontMatrix(const FcPattern *pattern)
{
    double size = 0;
    FcPatternGetDouble(pattern, FC_PIXEL_SIZE, 0, &size);
    cairo_matrix_t matrix;
    cairo_matrix_init_identity(&matrix);
    FcMatrix *shape = nullptr;
    if (FcPatternGetMatrix(pattern, FC_MATRIX, 0, &shape) == FcResultMatch)
        cairo_matrix_init(&matrix, shape->xx, -shape->yx, -shape->xy, shape->yy, 0, 0);
    cairo_matrix_scale(&matrix, size, size);
    return matrix;
}

} // namespace

Face::Face(FcPattern *pattern)
    : m_pattern(pattern)
{
    FcPatternReference(m_pattern);
}

Face::~Face()
{
    if (m_font != nullptr)
        cairo_scaled_font_destroy(m_font);
    FcPatternDestroy(m_pattern);
}

double Face::size() const
{
    double size = 0;
    FcPatternGetDouble(m_pattern, FC_PIXEL_SIZE, 0, &size);
    return size;
}

cairo_scaled_font_t *Face::scaledFont() const
{
    if (m_font != nullptr)
        return m_font;
    const cairo_matrix_t size = fontMatrix(m_pattern);
    cairo_matrix_t page;
    cairo_matrix_init_identity(&page);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_face_t *face = cairo_ft_font_face_create_for_pattern(m_pattern);
    m_font = cairo_scaled_font_create(face, &size, &page, options);
    cairo_font_face_destroy(face);
    cairo_font_options_destroy(options);
    return m_font;
}

const Face *FontBook::face(PangoFont *font)
{
    if (!PANGO_IS_FC_FONT(font))
        return nullptr;
    FcPattern *pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
    const QByteArray key = keyOf(pattern);
    const std::lock_guard lock(m_mutex);
    std::unique_ptr<Face> &face = m_faces[key];
    if (!face)
        face = std::make_unique<Face>(pattern);
    return face.get();
}

} // namespace acervo
