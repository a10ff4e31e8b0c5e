// The DOI in a text. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// "10.1000/182" of "https://doi.org/10.1000/182", "doi:10.1000/182." and "DOI 10.1000/182 [doi]";
// empty where there is none. The prefix is 10. and four to nine digits, perhaps with more numbers
// between dots (https://www.doi.org/doi-handbook, section 2.2); marks that end a sentence are not
// part of it, nor a closing bracket that was opened before it.
QString doiIn(QStringView text);

} // namespace acervo
