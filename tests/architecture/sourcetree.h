// SourceTree is the C++ source of a folder, read for what it includes. Values; any thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace acervo {

struct Include
{
    int line = 0;
    QString name; // as written between the quotes or brackets
};

struct SourceFile
{
    QString path; // relative to the tree, with slashes
    QString text; // as it stands
    QString code; // the same length, with comments and the insides of literals blanked
    QList<Include> includes;

    QString name() const { return path.section(u'/', -1); }
    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    int lineOf(qsizetype position) const { return int(text.left(position).count(u'\n')) + 1; }
};

using SourceTree = QList<SourceFile>;

SourceFile sourceFile(const QString &path, const QString &text);

// Every .h and .cpp below the named folders of `root`, sorted by path.
SourceTree readSourceTree(const QString &root, const QStringList &folders);

} // namespace acervo
