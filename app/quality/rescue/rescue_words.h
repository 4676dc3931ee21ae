// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <string_view>

/// Words that tell whose an address is, in the languages of the catalogue.
namespace quality {

/// Whether a word of a header names somebody who is not the customer ("sales rep email"), or the shop itself.
/// \param words  as xdm::wordsOf gives them
bool namesOthers(const QStringList &words);

/// Whether a word of a header says that the column holds addresses of e-mail.
bool namesEmail(const QStringList &words);

/// Whether the words around an address speak of somebody else ("husband:"), or of an address that is not to
/// be used ("old", "bounced").
bool speaksAgainst(const QStringList &words);

/// Whether the words around an address, at least one, only say that it is one ("E-mail:", "ny adress").
bool onlyLabels(const QStringList &words);

/// An address that several people read (info@, sales@) or nobody (noreply@, none@).
bool isSharedMailbox(std::string_view address);

/// What stands in a column of numbers for "no number": 0, N/A, unknown, 99999. \param id  without outer
/// blanks
bool isNoNumber(std::string_view id);

} // namespace quality
