// Articles for pages, and a page of them taken apart. One thread.
#pragma once

#include "articlerecord.h"
#include "exportoptions.h"
#include "exportwording.h"

#include <QJsonObject>

namespace acervo {

ExportWording plainWording();

QByteArray pageOf(const QList<ArticleRecord> &records, const ExportOptions &options = {},
                  const ExportWording &wording = plainWording());

// What stands between the first `begin` and the next `end` after it; empty where they do not.
QByteArray between(const QByteArray &text, const QByteArray &begin, const QByteArray &end);

QJsonObject dataOf(const QByteArray &page);

ArticleRecord record(const QString &title, const QString &date = {},
                     const QStringList &countries = {}, const QStringList &topics = {},
                     const QStringList &tags = {});

} // namespace acervo
