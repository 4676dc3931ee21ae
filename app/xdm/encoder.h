// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/record.h"
#include "xdm/email.h"
#include "xdm/mapping.h"

#include <memory>
#include <span>

namespace xdm {

namespace limits {
inline constexpr int recordBytes
    = 100'000; ///< larger records never reach Profile; guardrails page of Real-Time Customer Profile
inline constexpr int identityChars = 1024; ///< longer ones are skipped; the page on identity namespaces
inline constexpr int identities = 20; ///< of one record; guardrails page of Identity Service
} // namespace limits

/// What became of one record.
enum class Outcome : std::uint8_t {
    Written,
    MissingEmail, ///< blank, or a word that the platform blocks as an identity
    InvalidEmail,
    RequiredMissing, ///< a required field has no value
    TooLarge, ///< over limits::recordBytes
};

/// A cell whose value could not be converted and was left out of its record.
struct ValueLeftOut
{
    int column;
    int rowInGroup;
};

/// Turns the rows of one person into one line of JSON. Deterministic: the same rows and mapping give the same
/// bytes. Holds scratch memory, so one per thread.
class Encoder
{
public:
    /// EmailUnmapped when no applied column fills the primary identity; FieldUnknown (subject: path) when a
    /// mapped field is not in the schema, IdentityMapMissing when an identity is not; FieldTwice;
    /// ConsentRaised (subject: path) when a "no" or a blank cell would become a consent; of made fields
    /// ConstantUnfit (subject: path), ColumnSecret and RecipeInvalid; TooManyIdentities.
    static base::Result<Encoder> make(const Mapping &mapping, const Schema &schema);
    Encoder(Encoder &&) noexcept;
    Encoder &operator=(Encoder &&) noexcept;
    ~Encoder();

    /// First key of every record: \a prefix, "-", the first row's number counted from 1. The prefix is
    /// 12 hex digits of the source's and the mapping's hashes.
    void setIdPrefix(const QByteArray &prefix);

    /// Appends one line, with its line feed, for the person made of \a rows (the first is the person's own,
    /// the others are further addresses); appends nothing unless the outcome is Written.
    Outcome encode(std::span<const csv::RecordView> rows, QByteArray &out);

    /// Cells left out of the last record.
    std::span<const ValueLeftOut> valuesLeftOut() const;

    /// Addresses of the last record that are neither billing nor shipping and so were not used.
    int addressesNotUsed() const;

    /// Whether the last record's email was changed by the fold to lower case.
    bool emailFolded() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
    explicit Encoder(std::unique_ptr<State> state);
};

} // namespace xdm
