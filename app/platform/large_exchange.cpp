// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/large_exchange.h"

#include "platform/idle_sockets.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace platform {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;
constexpr qint64 socketBytes = 2 * pieceBytes; ///< what waits in the socket, encrypted twice that
constexpr qint64 tellEvery = 100; ///< milliseconds

QNetworkReply::NetworkError asReplyError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SocketTimeoutError:
        return QNetworkReply::TimeoutError;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInvalidUserDataError:
        return QNetworkReply::SslHandshakeFailedError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

} // namespace

LargeExchange::LargeExchange(Request request, base::Clock &clock, IdleSockets &idle,
                             std::function<void(const Answer &)> ended)
    : m_request(std::move(request))
    , m_clock(clock)
    , m_idle(idle)
    , m_ended(std::move(ended))
{
}

LargeExchange::~LargeExchange()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void LargeExchange::send(const QNetworkRequest &wire)
{
    m_head = head(wire);
    m_silence.setSingleShot(true);
    m_silence.setInterval(wire.transferTimeout());
    connect(&m_silence, &QTimer::timeout, this, [this] {
        fail(QNetworkReply::TimeoutError, QStringLiteral("nothing came or went for too long"));
        end();
    });
    m_clock.after(m_request.deadline, this, [this] { stop(Answer::Stop::Deadline); });
    m_sinceTold.start();
    m_silence.start();
    m_socket = m_idle.take();
    m_reused = m_socket != nullptr;
    if (m_reused)
        listen();
    else
        openAny(wire.url());
    QMetaObject::invokeMethod(this, &LargeExchange::feed, Qt::QueuedConnection);
}

/// A network that loses what goes by IPv6 is found out by waiting: the socket itself would wait half a minute
/// for each address.
void LargeExchange::openAny(const QUrl &url)
{
    m_connecting.setSingleShot(true);
    m_connecting.setInterval(limits::anyAddress);
    connect(&m_connecting, &QTimer::timeout, this, [this, url] { leaveIPv6(url); });
    open(url, QAbstractSocket::AnyIPProtocol);
}

/// Where there is only one kind of address, beginning anew would be slower still.
void LargeExchange::leaveIPv6(const QUrl &url)
{
    QHostInfo::lookupHost(url.host(), this, [this, url](const QHostInfo &host) {
        const QList<QHostAddress> all = host.addresses();
        const auto isOld
            = [](const QHostAddress &one) { return one.protocol() == QHostAddress::IPv4Protocol; };
        const bool isBoth
            = std::any_of(all.begin(), all.end(), isOld) && !std::all_of(all.begin(), all.end(), isOld);
        if (!isBoth || !m_socket || m_socket->state() != QAbstractSocket::ConnectingState)
            return;
        m_connecting.disconnect(this);
        open(url, QAbstractSocket::IPv4Protocol);
    });
}

void LargeExchange::open(const QUrl &url, QAbstractSocket::NetworkLayerProtocol protocol)
{
    constexpr int securePort = 443;
    constexpr int plainPort = 80;
    if (m_socket)
        m_socket->disconnect(this);
    if (url.scheme() != QLatin1String("https")) {
        m_socket = std::make_unique<QTcpSocket>();
        listen();
        m_socket->setProxy(QNetworkProxy::NoProxy);
        m_socket->connectToHost(url.host(), static_cast<quint16>(url.port(plainPort)), QIODevice::ReadWrite,
                                protocol);
        return;
    }
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    socket->setSslConfiguration(configuration);
    connect(socket.get(), &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_answer.stop = Answer::Stop::Tls;
        m_answer.errorText = errors.first().errorString();
    });
    auto *secure = socket.get();
    m_socket = std::move(socket);
    listen();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    secure->connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(securePort)),
                                   QIODevice::ReadWrite, protocol);
}

/// Queued, so that whoever is told may destroy this object and the socket with it.
void LargeExchange::listen()
{
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &LargeExchange::onReadable, Qt::QueuedConnection);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &LargeExchange::onBroken);
    connect(m_socket.get(), &QTcpSocket::hostFound, &m_connecting, qOverload<>(&QTimer::start));
    if (auto *secure = qobject_cast<QSslSocket *>(m_socket.get())) {
        connect(secure, &QSslSocket::encrypted, this, &LargeExchange::feed, Qt::QueuedConnection);
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &LargeExchange::feed, Qt::QueuedConnection);
        connect(secure, &QSslSocket::alertReceived, this, [this](QSsl::AlertLevel, QSsl::AlertType type) {
            m_saidGoodbye = m_saidGoodbye || type == QSsl::AlertType::CloseNotify;
        });
    } else {
        connect(m_socket.get(), &QTcpSocket::connected, this, &LargeExchange::feed, Qt::QueuedConnection);
        connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &LargeExchange::feed, Qt::QueuedConnection);
    }
}

QByteArray LargeExchange::head(const QNetworkRequest &wire) const
{
    QByteArray head = m_request.method + ' ' + target(m_request)
        + " HTTP/1.1\r\nHost: " + wire.url().authority(QUrl::FullyEncoded).toLatin1()
        + "\r\nContent-Length: " + QByteArray::number(m_request.body.size())
        + "\r\nConnection: Keep-Alive\r\nAccept-Encoding: identity\r\n";
    for (const QByteArray &name : wire.rawHeaderList())
        head += name + ": " + wire.rawHeader(name) + "\r\n";
    return head + "\r\n";
}

/// Hands on as much as the socket should hold.
void LargeExchange::feed()
{
    const auto *secure = qobject_cast<QSslSocket *>(m_socket.get());
    const bool isOpen = m_socket && m_socket->state() == QAbstractSocket::ConnectedState && !m_isBroken;
    if (!isOpen || (secure && !secure->isEncrypted()))
        return;
    m_silence.start();
    if (!m_head.isEmpty()) {
        m_end.watch(m_socket->socketDescriptor());
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        m_socket->write(std::exchange(m_head, {}));
    }
    const QByteArray &body = m_request.body;
    while (m_fed < body.size() && unsent() < socketBytes) {
        const qint64 count = std::min(pieceBytes, body.size() - m_fed);
        if (m_socket->write(body.constData() + m_fed, count) != count)
            return; // broken, and said so
        m_fed += count;
    }
    tell();
}

/// What the socket has taken and the system has not.
qint64 LargeExchange::unsent() const
{
    const auto *secure = qobject_cast<QSslSocket *>(m_socket.get());
    return m_socket->bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

void LargeExchange::tell()
{
    const qint64 gone = std::max<qint64>(m_fed - unsent(), 0);
    const bool isAll = gone == m_request.body.size();
    if (!m_request.sent || gone <= m_told || (!isAll && m_sinceTold.elapsed() < tellEvery))
        return;
    m_told = gone;
    m_sinceTold.start();
    const auto sent = m_request.sent;
    sent(gone); // the last word: this may be gone now
}

void LargeExchange::onReadable()
{
    if (!m_socket)
        return;
    m_silence.start();
    m_reader.take(m_socket->readAll());
    look();
}

/// Nothing but noting, for this comes out of the middle of the socket. What has been read by then counts: a
/// server that refuses a body does not wait for its end.
void LargeExchange::onBroken(QAbstractSocket::SocketError error)
{
    if (std::exchange(m_isBroken, true))
        return;
    m_reader.take(m_socket->readAll());
    if (error == QAbstractSocket::RemoteHostClosedError && isOrderlyEnd())
        m_reader.end();
    if (m_answer.errorText.isEmpty())
        m_answer.errorText = m_socket->errorString();
    m_answer.error = asReplyError(error);
    QMetaObject::invokeMethod(this, &LargeExchange::look, Qt::QueuedConnection);
}

/// Anybody on the way can end what is not encrypted, so that only the word within counts where it is.
bool LargeExchange::isOrderlyEnd() const
{
    return qobject_cast<const QSslSocket *>(m_socket.get()) ? m_saidGoodbye : m_end.isOrderly();
}

/// Ends when the answer is there, or cannot come any more.
void LargeExchange::look()
{
    if (!m_socket || (m_reader.state() == AnswerReader::State::Reading && !m_isBroken))
        return;
    const bool isWholeRequest = m_head.isEmpty() && m_fed == m_request.body.size() && unsent() == 0;
    switch (m_reader.state()) {
    case AnswerReader::State::Whole:
        m_answer.error = QNetworkReply::NoError;
        m_answer.errorText.clear();
        if (m_reader.status() < 300 && !isWholeRequest) // whatever was meant, it was not what we send
            fail(QNetworkReply::RemoteHostClosedError, QStringLiteral("an answer before the request's end"));
        else if (m_reader.keepsOpen() && isWholeRequest && !m_isBroken) {
            m_socket->disconnect(this);
            m_idle.keep(std::move(m_socket));
        }
        break;
    case AnswerReader::State::Invalid:
        fail(QNetworkReply::ProtocolFailure, QStringLiteral("not an answer in HTTP"));
        break;
    case AnswerReader::State::TooLarge:
        m_answer.stop = Answer::Stop::TooLarge;
        break;
    case AnswerReader::State::Reading:
        m_answer.stale = m_reused && !m_reader.begun();
        break;
    }
    end();
}

void LargeExchange::fail(QNetworkReply::NetworkError error, const QString &text)
{
    m_answer.error = error;
    m_answer.errorText = text;
}

void LargeExchange::stop(Answer::Stop why)
{
    if (!m_socket)
        return;
    m_answer.stop = why;
    end();
}

void LargeExchange::end()
{
    m_silence.stop();
    m_connecting.stop();
    m_end.forget();
    if (m_socket)
        m_socket->disconnect(this);
    m_socket.reset();
    m_answer.status = m_reader.status();
    m_answer.headers = m_reader.headers();
    if (m_answer.stop != Answer::Stop::TooLarge)
        m_answer.body = m_reader.body();
    QMetaObject::invokeMethod(
        this,
        [this] {
            const Answer answer = std::exchange(m_answer, {});
            const auto ended = std::move(m_ended);
            ended(answer);
        },
        Qt::QueuedConnection);
}

} // namespace platform
