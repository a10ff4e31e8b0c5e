// ArticleMatter is what a dossier prints of one article: clean strings, without the values behind
// them. Value; any thread.
#pragma once

#include "dossier.h"

namespace acervo {

struct AuthorName
{
    QString shown;
    QString sorted; // the family's name first

    bool operator==(const AuthorName &) const = default;
};

struct ArticleMatter
{
    QString title; // never empty
    QString language;
    QList<AuthorName> authors;
    bool hasMoreAuthors = false; // than these
    QString date;
    QStringList sources;
    QStringList countries;
    QStringList topics;
    QStringList tags;
    QStringList collections;
    QString address; // as written; may be of any scheme
    QString doi;
    QString summary;
    QString body;
    QList<Picture> pictures; // that stand in the body
    QStringList notes;       // Markdown
    QList<Picture> notePictures;
    QHash<QString, qsizetype> linked; // as a DossierArticle has it
    QList<Highlight> highlights;
    int year = 0; // 0: not known
    int month = 0;

    bool operator==(const ArticleMatter &) const = default;
};

// Without what the options leave out.
ArticleMatter articleMatter(const DossierArticle &article, const DossierOptions &options = {});

// A title for contents and bookmarks: the beginning of a long one.
QString shortTitle(const QString &title);

} // namespace acervo
