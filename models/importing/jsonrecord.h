// One JSON object as an article. Pure; any thread.
//   title                                     title, name, headline
//   summary                                   summary, abstract, description, excerpt, teaser
//   body                                      body, content, text, fulltext, content_text
//   date                                      date, published, pubDate, issued, created, year …
//   authors                                   authors, author, creator, byline: strings, objects or
//   a list of them topics                                    topics, topic, categories, tags,
//   keywords, subjects: a list, or one string with commas doi · url (link, href) · lang (language)
//   · source (journal, site, publication, publisher, container)
// Names are compared without case, spaces, - and _. Everything else stays in ArticleDraft::fields
// under its own name, so that nothing is lost.
#pragma once

#include "article.h"

#include <QJsonObject>

namespace acervo {

// Values that can't be used as what their name says (a title that is a list) stay in `fields` too.
ArticleDraft articleOf(const QJsonObject &record);

} // namespace acervo
