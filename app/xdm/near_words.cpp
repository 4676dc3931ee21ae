// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/near_words.h"

#include <cstdlib>

namespace xdm {

bool isOneLetterOff(QStringView a, QStringView b)
{
    if (std::abs(a.size() - b.size()) > 1)
        return false;
    qsizetype begin = 0;
    while (begin < a.size() && begin < b.size() && a[begin] == b[begin])
        ++begin;
    a = a.mid(begin);
    b = b.mid(begin);
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    if (a.size() <= 1 && b.size() <= 1)
        return true;
    return a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
}

} // namespace xdm
