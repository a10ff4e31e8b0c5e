#include "notepictures.h"

#include "markdowntext.h"

namespace acervo {

using namespace Qt::StringLiterals;

QString NotePictures::nameOf(const QString &digest)
{
    if (!m_supply || digest.isEmpty())
        return {};
    if (const auto known = m_names.constFind(digest); known != m_names.constEnd())
        return *known;
    const PictureFile file = m_supply(digest);
    const QString name = file.bytes.isEmpty()
                             ? QString()
                             : u"pictures/"_s + digest + u'.' + pictureSuffix(file.picture.type);
    m_names.insert(digest, name);
    if (!name.isEmpty())
        m_files.append({.name = name, .content = file.bytes});
    return name;
}

QString NotePictures::markdown(const QString &body, const QList<Picture> &pictures)
{
    QStringList lines;
    qsizetype next = 0;
    for (const QStringView line : QStringView(body).tokenize(u'\n')) {
        const bool isPicture = isPictureLine(line) && next < pictures.size();
        const QString name = isPicture ? nameOf(pictures[next++].digest) : QString();
        lines.append(name.isEmpty()
                         ? markdownText(line)
                         : u"!["_s + markdownText(line.sliced(1)) + u"]("_s + name + u')');
    }
    return lines.join(u'\n');
}

QString NotePictures::note(const QString &text)
{
    QString written = text;
    for (const QString &digest : pictureDigestsIn(text)) {
        if (const QString name = nameOf(digest); !name.isEmpty())
            written.replace(pictureAddress(digest), name);
    }
    return written;
}

} // namespace acervo
