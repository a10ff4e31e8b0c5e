// PictureCache has the library's pictures for whoever paints them: one is asked for when it comes
// into sight, decoded elsewhere, and kept as long as there is room. GUI thread.
#pragma once

#include "picture.h"

#include <QCache>
#include <QFuture>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <functional>
#include <optional>

namespace acervo {

class PictureCache final : public QObject
{
    Q_OBJECT

public:
    using Load = std::function<QFuture<std::optional<PicturePixels>>(
        const QString &digest, int mostWidth, int mostHeight)>;

    explicit PictureCache(Load load, QObject *parent = nullptr);

    // About as large as `pixels` or larger. Null while it is not there; arrived() tells. One that
    // is there smaller is given meanwhile.
    const QPixmap *pixmap(const QString &digest, QSize pixels);
    const Load &loader() const { return m_load; }
    bool isLost(const QString &digest) const { return m_lost.contains(digest); }

Q_SIGNALS:
    void arrived(const QString &digest); // also where it is lost

private:
    void take(const QString &digest, const std::optional<PicturePixels> &pixels);

    Load m_load;
    QCache<QString, QPixmap> m_pixmaps; // costs kilobytes
    QHash<QString, QSize> m_sizes;      // of those that are there: what was asked for
    QSet<QString> m_asked;              // and not here yet
    QSet<QString> m_lost;
};

} // namespace acervo
