#include "picturetaker.h"

#include "picturecheck.h"

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestSide = 64; // pixels: both sides of an icon are less
constexpr int thinnestSide = 16; // one side of a line that parts something

bool isOrnament(int width, int height)
{
    return std::max(width, height) < smallestSide || std::min(width, height) < thinnestSide;
}

// As the page says; -1 where it says none.
int statedSide(const HtmlNode &image, QLatin1StringView name)
{
    bool isNumber = false;
    const int side = image.attribute(name).trimmed().toInt(&isNumber);
    return isNumber ? side : -1;
}

bool isStatedOrnament(const HtmlNode &image)
{
    const int width = statedSide(image, "width"_L1);
    const int height = statedSide(image, "height"_L1);
    return width >= 0 && height >= 0 && isOrnament(width, height);
}

// What a picture in a data: address is told by is what is in it.
QString keptAddress(const QString &address)
{
    const bool isData = address.trimmed().startsWith("data:"_L1, Qt::CaseInsensitive);
    return isData ? QString() : address.trimmed().left(2000);
}

} // namespace

bool PictureTaker::takeFromPage(const HtmlNode &image)
{
    const QString address = image.attribute("src"_L1);
    if (address.trimmed().isEmpty() || isStatedOrnament(image))
        return false;
    return add(address, smallestSide);
}

std::optional<Picture> PictureTaker::take(const QString &address)
{
    return add(address, 0) ? std::optional(m_pictures.last().picture) : std::nullopt;
}

bool PictureTaker::add(const QString &address, int smallest)
{
    const auto checked = pictureBytes(address, m_folder).and_then([&](const QByteArray &bytes) {
        return checkedPicture(bytes, keptAddress(address));
    });
    if (!checked) {
        m_leftOut.add(checked.error());
        return false;
    }
    if (smallest > 0 && isOrnament(checked->picture.width, checked->picture.height))
        return false;
    if (m_bytes + checked->bytes.size() > mostArticlePictureBytes) {
        m_leftOut.add(PictureFault::TooLarge);
        return false;
    }
    m_bytes += checked->bytes.size();
    m_pictures.append(*checked);
    return true;
}

void PictureTaker::clear()
{
    m_pictures.clear();
    m_bytes = 0;
}

} // namespace acervo
