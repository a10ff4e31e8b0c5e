// Random articles as sources bring them, and random things that a person does to them. One thread.
#pragma once

#include "article.h"

#include <QRandomGenerator>

namespace acervo {

class LibraryBed;

QList<ArticleDraft> randomDrafts(QRandomGenerator &random, int count);

// Tags, collections, saved searches and rules, with colours, descriptions, keys and places; some
// of them empty.
void keepAtRandom(LibraryBed &bed, QRandomGenerator &random);

// Tags, notes, highlights, flags, trash, decisions.
void workOn(LibraryBed &bed, QRandomGenerator &random, int articles);

} // namespace acervo
