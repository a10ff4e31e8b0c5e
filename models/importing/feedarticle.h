// An item of a feed as an article. Pure; any thread.
//   title      title, dc:title, media:title          url   link, else guid or id where it is one
//   summary    description, summary, dc:description, itunes:summary, media:description
//   body       content:encoded, content
//   authors    dc:creator, author, itunes:author; else those of the feed that it is from
//   date       when it was published, else the date in dc, else when it was last changed
//   topics     category, dc:subject, keywords
//   source     prism:publicationName, else the feed that it is from, else the feed's title
//   doi        prism:doi, dc:identifier, guid, link       lang  dc:language, xml:lang, language
// Every other field stays in ArticleDraft::fields under its own name, a repeated one as a list.
#pragma once

#include "article.h"
#include "feedrecord.h"

namespace acervo {

ArticleDraft feedArticle(const FeedRecord &item, const FeedRecord &channel);

// The date as feeds write it: what publicationDate() reads, and zones and comments that are odd.
PartialDate feedDate(QStringView text);

} // namespace acervo
