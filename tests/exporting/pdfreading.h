// A PDF as independent programs read it: qpdf and poppler.
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace acervo {

// A program's output; nothing when it fails or complains.
std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments);

// Whether qpdf and poppler are here.
bool canReadPdf();

QMap<QString, QString> pdfInfo(const QString &file);
QString pdfText(const QString &file, int page = 0); // 0: all

struct PdfBookmark
{
    QString title;
    int page = 0; // 1-based
    QList<PdfBookmark> below;
};

struct PdfLink
{
    int fromPage = 0;
    QString address; // of an action /URI
    QString anchor;  // of a destination by name
};

// The objects of a file, through qpdf's JSON (version 2).
class PdfObjects
{
public:
    explicit PdfObjects(const QString &file);

    bool isValid() const { return !m_objects.isEmpty(); }
    QJsonObject catalog() const;
    QList<PdfBookmark> bookmarks() const;
    QList<PdfLink> links() const;
    // The page of each destination that has a name.
    QMap<QString, int> anchors() const;
    QStringList pageObjects() const { return m_pages; }

private:
    QJsonValue resolved(const QJsonValue &value) const;
    void addAnchors(const QJsonObject &node, QMap<QString, int> &anchors) const;
    QList<PdfBookmark> bookmarksBelow(const QJsonValue &first,
                                      const QMap<QString, int> &anchors) const;

    QJsonObject m_objects;
    QStringList m_pages;
};

} // namespace acervo
