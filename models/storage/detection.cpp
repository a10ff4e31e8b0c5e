#include "detection.h"

#include "stablehash.h"

namespace acervo {

qint64 versionOf(const Detection &detection)
{
    StableHash hash;
    hash.add(QString::number(detection.placesDigest()));
    for (const Detection::KnownTopic &topic : detection.topics()) {
        hash.add(topic.path.join(u'\n'));
        hash.add(QString::number(topic.digest));
    }
    return hash.value() == 0 ? 1 : hash.value();
}

} // namespace acervo
