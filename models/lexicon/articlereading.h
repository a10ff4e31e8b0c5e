// What an article tells in one of its texts of how a place is meant in another. Any thread.
#pragma once

#include "mentionsupport.h"

#include <span>

namespace acervo {

// Nobody who is called like a town makes an article one about it, nor does the Cuba of New Mexico,
// in whichever field it is named. `others` as in TextMentions.
void dropOthers(std::span<FieldMentions> fields, const QStringList &others);

// "Costa Rica festeja 45 anos", "O município do norte de Mato Grosso do Sul …": a town is called
// like a country, and the headline means the town.
void dropTownsCalledLikeCountries(std::span<FieldMentions> fields);

// "Spanish overtakes German", "… as their second foreign language": where an article speaks of
// languages, their names tell of a country only where something else does.
void markLanguages(std::span<FieldMentions> fields);

} // namespace acervo
