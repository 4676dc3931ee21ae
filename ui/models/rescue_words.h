// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/row_review.h"

#include <QStringList>

/// What the review says of addresses that stand elsewhere.
namespace models {

/// "alt_email holds a valid address in 171 902 of these rows." \param email  whether the column is the one of
/// the address itself
QString suggestionWords(const session::Suggestion &suggestion, qint64 rows, const QString &header,
                        bool email);

/// The first few: "Row 3: ann@example.com, from row 17". \param filter  of whose rows
/// \param samples  at most so many
QString evidenceWords(const session::Suggestion &suggestion, session::RowFilter filter, qsizetype samples);

/// What is to be known before they are filled in; empty for most.
QString adviceWords(const session::Suggestion &suggestion);

/// What a button says that fills them in.
QString fillWords(const session::Suggestion &suggestion, const QString &header);

/// Of one row: "From alt_email: ann@example.com". \param columns  names of the file's columns
QString offerWords(const session::RowOffer &offer, const QStringList &columns);

} // namespace models
