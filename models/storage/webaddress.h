// Which addresses name the same page. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// The one form of a page's address: https for http; the host in lower case without www., a mobile
// or AMP prefix, a final dot and a default port; no index file, trailing slash, session, mark of an
// AMP page, or parameter that only follows the reader around; the other parameters by name; signs
// escaped in one way; no fragment but one that names a page (#!/a). Empty for an empty address;
// what is no address stays as it is.
QString normalisedAddress(const QString &url);

// The DOI that an address of its resolver (https://doi.org/10.1000/182) is, as normalisedDoi() has
// it; empty for any other address.
QString resolvedDoi(const QString &url);

// Lower case, without "doi:" or the resolver's address before it; empty where it is no DOI.
QString normalisedDoi(const QString &doi);

} // namespace acervo
