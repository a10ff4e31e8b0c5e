#include "picturepainting.h"

#include "picturedecoding.h"

#include <cmath>
#include <cstring>
#include <memory>

namespace acervo {

namespace {

constexpr double kPaperDots = 300.0 / 72; // of a point

struct DestroySurface
{
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, DestroySurface>;

bool isOn(cairo_t *cairo, cairo_surface_type_t type)
{
    return cairo_surface_get_type(cairo_get_target(cairo)) == type;
}

// Cairo frees the copy.
void attach(const Surface &surface, const char *mimeType, const QByteArray &bytes)
{
    auto *copy = new QByteArray(bytes);
    const auto status = cairo_surface_set_mime_data(
        surface.get(), mimeType, reinterpret_cast<const unsigned char *>(copy->constData()),
        static_cast<unsigned long>(copy->size()),
        [](void *data) { delete static_cast<QByteArray *>(data); }, copy);
    if (status != CAIRO_STATUS_SUCCESS)
        delete copy;
}

// Its pixels are never looked at: the file's own bytes stand for them.
Surface jpegSurface(const PictureFile &file)
{
    Surface surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, file.picture.width, file.picture.height));
    attach(surface, CAIRO_MIME_TYPE_JPEG, file.bytes);
    return surface;
}

bool isOpaque(const PicturePixels &pixels)
{
    const auto *at = reinterpret_cast<const quint32 *>(pixels.pixels.constData());
    const auto *end = at + pixels.pixels.size() / 4;
    return std::all_of(at, end, [](quint32 pixel) { return pixel >> 24 == 0xff; });
}

Surface pixelSurface(const PicturePixels &pixels)
{
    Surface surface(cairo_image_surface_create(
        isOpaque(pixels) ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32, pixels.width, pixels.height));
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return nullptr;
    cairo_surface_flush(surface.get());
    unsigned char *to = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    const std::size_t line = std::size_t{4} * static_cast<std::size_t>(pixels.width);
    for (int y = 0; y < pixels.height; ++y)
        std::memcpy(to + qsizetype{stride} * y,
                    pixels.pixels.constData() + static_cast<qsizetype>(line) * y, line);
    cairo_surface_mark_dirty(surface.get());
    return surface;
}

// How many pixels show it at its best: those of paper, or of the picture that is painted.
int pixelsOf(cairo_t *cairo, double length)
{
    double x = length;
    double y = 0;
    cairo_user_to_device_distance(cairo, &x, &y);
    const bool isPicture = isOn(cairo, CAIRO_SURFACE_TYPE_IMAGE);
    return std::max(1, static_cast<int>(std::ceil(isPicture ? x : length * kPaperDots)));
}

Surface surfaceOf(cairo_t *cairo, const PictureFile &file, const PictureBox &box)
{
    const bool isJpeg = file.picture.type == QLatin1StringView("image/jpeg");
    if (isJpeg && isOn(cairo, CAIRO_SURFACE_TYPE_PDF) && isUpright(file))
        return jpegSurface(file);
    const auto pixels =
        decodedPicture(file, pixelsOf(cairo, box.width), pixelsOf(cairo, box.height));
    return pixels ? pixelSurface(*pixels) : nullptr;
}

} // namespace

void paintPicture(cairo_t *cairo, const PictureFile &file, const PictureBox &box, PagePoint at)
{
    const Surface surface = file.bytes.isEmpty() ? nullptr : surfaceOf(cairo, file, box);
    if (!surface || cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return;
    // The same picture stands in the file once.
    attach(surface, CAIRO_MIME_TYPE_UNIQUE_ID,
           box.digest + '-' + QByteArray::number(cairo_image_surface_get_width(surface.get())));
    cairo_save(cairo);
    cairo_translate(cairo, at.x + box.x, at.y + box.y);
    cairo_scale(cairo, box.width / cairo_image_surface_get_width(surface.get()),
                box.height / cairo_image_surface_get_height(surface.get()));
    cairo_set_source_surface(cairo, surface.get(), 0, 0);
    cairo_paint(cairo);
    cairo_restore(cairo);
}

} // namespace acervo
