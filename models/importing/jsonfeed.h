// JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/): the feed and its items, under the
// names that the other feeds have. Pure; any thread.
#pragma once

#include "feedrecord.h"

#include <QByteArrayView>

#include <optional>

namespace acervo {

struct JsonFeed
{
    FeedRecord channel;
    struct Item
    {
        QByteArrayView bytes; // the item's object, of what was read
        qint64 line = 0;      // 1-based
    };
    QList<Item> items;
    bool isWhole = false; // else the text ends in the middle, after the items
    qint64 lastLine = 0;
};

// Takes the text apart without reading the items; one that is not valid JSON spoils no other.
JsonFeed jsonFeed(QByteArrayView json);

// Nothing where the item is no valid object.
std::optional<FeedRecord> jsonFeedItem(const JsonFeed::Item &item);

// Whether a text, or its beginning, is a JSON Feed: an object with the version's address, or with
// items and one of the names that only a feed has.
bool looksLikeJsonFeed(QByteArrayView bytes);

} // namespace acervo
