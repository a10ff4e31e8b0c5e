#include "fontbook.h"

#include <pango/pangocairo.h>
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

} // namespace

const Face *FontBook::face(PangoFont *font)
{
    if (!PANGO_IS_CAIRO_FONT(font) || !PANGO_IS_FC_FONT(font))
        return nullptr;
    cairo_scaled_font_t *scaled = pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font));
    if (scaled == nullptr || cairo_scaled_font_status(scaled) != CAIRO_STATUS_SUCCESS)
        return nullptr;
    const QByteArray key = keyOf(pango_fc_font_get_pattern(PANGO_FC_FONT(font)));
    const std::lock_guard lock(m_mutex);
    std::unique_ptr<Face> &face = m_faces[key];
    if (!face)
        face = std::make_unique<Face>(scaled);
    return face.get();
}

} // namespace acervo
