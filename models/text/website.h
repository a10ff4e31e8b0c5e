// The site that an address belongs to, as a source is named. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// "geo.coop" for "https://www.geo.coop/story/…"; empty where there is no http or https address.
QString siteOf(QStringView address);

// "elmundo.es": a host's name, in small letters, and nothing else.
bool isHostName(QStringView text);

} // namespace acervo
