// The identifiers that a record of JSON has: its DOI and its address. Pure; any thread.
#pragma once

#include <QJsonObject>

namespace acervo {

// Invenio's, beside the facts of the work.
QString registeredDoi(const QJsonObject &deposit);

// Of Semantic Scholar's, OpenAlex's, DOAJ's, DataCite's and PubMed's lists of identifiers, and of a
// record that is named by its DOI; empty where there is none.
QString doiOf(const QJsonObject &record);

// Of what was stated as a DOI and is none by its form.
QString withoutDoiPrefix(QString doi);

// The first address in a text, a list or an object; empty where there is none.
QString urlIn(const QJsonValue &value);

} // namespace acervo
