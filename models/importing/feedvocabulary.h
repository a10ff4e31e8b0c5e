// The vocabularies that feeds mix, by their namespaces. Pure; any thread.
#pragma once

#include <QHash>
#include <QString>

namespace acervo {

// Prefix → the usual prefix of its vocabulary; the empty prefix is the default namespace.
using FeedPrefixes = QHash<QString, QString>;

// The usual prefix of a namespace: "dc", "content", "media", …; empty for RSS and RDF's RSS; "atom"
// for both Atoms. Null where it is not known.
// From the modules' own specifications (http://purl.org/rss/1.0/modules/, https://www.rssboard.org,
// RFC 4287, PRISM 2.0, Media RSS).
QString usualPrefix(QStringView nameSpace);

} // namespace acervo
