// The words that dates are written with in English, Spanish, Portuguese and French, folded
// (fold.h). Pure; any thread. Inner header of `text`: use datereader.h.
#pragma once

#include <QStringView>

namespace acervo {

int monthNamed(QStringView folded); // 1 to 12, abbreviations too; 0 when it is none
// 1: Monday … 7: Sunday; 0: none.
int weekdayNamed(QStringView folded);
bool isSeason(QStringView folded);
bool isOrdinalEnding(QStringView folded); // what stands behind the number: 1st, 2nd, 1er, 1º
bool isConnective(QStringView folded);    // de, of, the, …

} // namespace acervo
