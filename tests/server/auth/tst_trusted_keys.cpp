// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/token_verifier.h"
#include "tests/server/auth/forged_token.h"

#include <QFile>
#include <QTest>

#include <rhonabwy.h>

using namespace anteroom;
using namespace anteroom::auth;
using anteroom::tests::signedToken;

namespace {

const QByteArray ClinicKey(32, 'k');
const QDateTime Now = QDateTime::fromMSecsSinceEpoch(1'767'225'600'500, Qt::UTC);
const char Payload[] = R"({"userId":"u1","iat":1767225600,"exp":1767229200})";

/// An issuer outside: a key pair of the library's making.
class OutsideIssuer
{
public:
    OutsideIssuer(int type, unsigned int bits, jwa_alg algorithm) : m_algorithm(algorithm)
    {
        r_global_init();
        r_jwk_init(&m_private);
        r_jwk_init(&m_public);
        m_made = r_jwk_generate_key_pair(m_private, m_public, type, bits, nullptr) == RHN_OK;
    }
    ~OutsideIssuer()
    {
        r_jwk_free(m_private);
        r_jwk_free(m_public);
    }
    bool isMade() const { return m_made; }
    QByteArray publicJwk() const { return take(r_jwk_export_to_json_str(m_public, 0)); }
    QByteArray publicPem() const
    {
        QByteArray pem(8192, '\0');
        size_t size = static_cast<size_t>(pem.size());
        r_jwk_export_to_pem_der(m_public, R_FORMAT_PEM,
                                reinterpret_cast<unsigned char *>(pem.data()), &size, 0);
        return pem.first(static_cast<qsizetype>(size));
    }
    QByteArray sign(const char *kid) const
    {
        jws_t *jws = nullptr;
        r_jws_init(&jws);
        r_jws_set_alg(jws, m_algorithm);
        r_jws_set_header_str_value(jws, "kid", kid);
        r_jws_set_payload(jws, reinterpret_cast<const unsigned char *>(Payload),
                          sizeof Payload - 1);
        const QByteArray token = take(r_jws_serialize(jws, m_private, 0));
        r_jws_free(jws);
        return token;
    }

private:
    static QByteArray take(char *text)
    {
        const QByteArray bytes(text);
        r_free(text);
        return bytes;
    }
    jwa_alg m_algorithm;
    jwk_t *m_private = nullptr;
    jwk_t *m_public = nullptr;
    bool m_made = false;
};

Result<TokenVerifier, KeyError> trusting(const QByteArray &jwk, TokenAlgorithm algorithm)
{
    return TokenVerifier::create(ClinicKey, {{}, {}, {{QStringLiteral("k1"), algorithm, jwk}}});
}

bool accepts(const TokenVerifier &verifier, const QByteArray &token)
{
    return verifier.verify(QString::fromLatin1(token), Now).ok();
}

} // namespace

class TestTrustedKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsEachAlgorithm_data();
    void acceptsEachAlgorithm();
    void J2_refusesAPublicKeyAsSecret_data();
    void J2_refusesAPublicKeyAsSecret();
    void J4_refusesPsychicSignatures();
    void J2_refusesUnsuitableKeys();
    void J8_keepsTwoLiveKeys();
};

void TestTrustedKeys::acceptsEachAlgorithm_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<unsigned int>("bits");
    QTest::addColumn<int>("library");
    QTest::addColumn<TokenAlgorithm>("algorithm");

    QTest::newRow("RS256") << R_KEY_TYPE_RSA << 2048u << int(R_JWA_ALG_RS256)
                           << TokenAlgorithm::RS256;
    QTest::newRow("ES256") << R_KEY_TYPE_EC << 256u << int(R_JWA_ALG_ES256)
                           << TokenAlgorithm::ES256;
    QTest::newRow("EdDSA") << R_KEY_TYPE_EDDSA << 256u << int(R_JWA_ALG_EDDSA)
                           << TokenAlgorithm::EdDSA;
}

void TestTrustedKeys::acceptsEachAlgorithm()
{
    QFETCH(int, type);
    QFETCH(unsigned int, bits);
    QFETCH(int, library);
    QFETCH(TokenAlgorithm, algorithm);
    const OutsideIssuer issuer(type, bits, static_cast<jwa_alg>(library));
    const OutsideIssuer stranger(type, bits, static_cast<jwa_alg>(library));
    QVERIFY(issuer.isMade() && stranger.isMade());

    const auto verifier = trusting(issuer.publicJwk(), algorithm);

    QVERIFY(verifier.ok());
    QVERIFY(accepts(*verifier, issuer.sign("k1")));
    QVERIFY(!accepts(*verifier, issuer.sign("k2")));
    QVERIFY(!accepts(*verifier, stranger.sign("k1")));
    QVERIFY(!accepts(*verifier, signedToken(R"({"alg":"HS256","kid":"k1"})", Payload, ClinicKey)));
}

void TestTrustedKeys::J2_refusesAPublicKeyAsSecret_data()
{
    QTest::addColumn<bool>("pem");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("header");

    for (const char *header :
         {R"({"alg":"HS256","kid":"k1"})", R"({"alg":"HS256"})", R"({"alg":"RS256","kid":"k1"})"}) {
        QTest::addRow("PEM %s", header) << true << QByteArray() << QByteArray(header);
        QTest::addRow("PEM after a blank %s", header)
            << true << QByteArray(" ") << QByteArray(header);
        QTest::addRow("JWK %s", header) << false << QByteArray() << QByteArray(header);
    }
}

void TestTrustedKeys::J2_refusesAPublicKeyAsSecret()
{
    QFETCH(bool, pem);
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, header);
    const OutsideIssuer issuer(R_KEY_TYPE_RSA, 2048, R_JWA_ALG_RS256);
    const auto verifier = trusting(issuer.publicJwk(), TokenAlgorithm::RS256);
    QVERIFY(verifier.ok());

    const QByteArray secret = prefix + (pem ? issuer.publicPem() : issuer.publicJwk());

    QVERIFY(!accepts(*verifier, signedToken(header, Payload, secret)));
}

void TestTrustedKeys::J4_refusesPsychicSignatures()
{
    const OutsideIssuer issuer(R_KEY_TYPE_EC, 256, R_JWA_ALG_ES256);
    const auto verifier = trusting(issuer.publicJwk(), TokenAlgorithm::ES256);
    QVERIFY(verifier.ok());
    const QByteArray token = issuer.sign("k1");
    const QByteArray input = token.first(token.lastIndexOf('.') + 1);

    QVERIFY(accepts(*verifier, token));
    QVERIFY(!accepts(*verifier, input + tests::base64Url(QByteArray(64, '\0'))));
    QVERIFY(!accepts(*verifier, input + tests::base64Url(QByteArray(64, '\xff'))));
    QVERIFY(!accepts(*verifier, input + tests::base64Url(QByteArray::fromHex("3006020101020101"))));
}

void TestTrustedKeys::J2_refusesUnsuitableKeys()
{
    const OutsideIssuer rsa(R_KEY_TYPE_RSA, 2048, R_JWA_ALG_RS256);
    const OutsideIssuer curve(R_KEY_TYPE_EC, 384, R_JWA_ALG_ES384);

    QVERIFY(!trusting(rsa.publicJwk(), TokenAlgorithm::ES256));
    QVERIFY(!trusting(rsa.publicJwk(), TokenAlgorithm::HS256));
    QVERIFY(!trusting(curve.publicJwk(), TokenAlgorithm::ES256));
    QVERIFY(!trusting("{}", TokenAlgorithm::RS256));
    QVERIFY(!trusting("not json", TokenAlgorithm::RS256));
    QVERIFY(!trusting(R"({"kty":"oct","k":"c2hvcnQ"})", TokenAlgorithm::HS256));
}

void TestTrustedKeys::J8_keepsTwoLiveKeys()
{
    const QByteArray second(32, 's');
    const QByteArray jwk = R"({"kty":"oct","k":")" + tests::base64Url(second) + R"("})";
    const auto verifier = trusting(jwk, TokenAlgorithm::HS256);
    QVERIFY(verifier.ok());

    QVERIFY(accepts(*verifier, signedToken(R"({"alg":"HS256"})", Payload, ClinicKey)));
    QVERIFY(accepts(*verifier, signedToken(R"({"alg":"HS256","kid":"k1"})", Payload, second)));
    QVERIFY(!accepts(*verifier, signedToken(R"({"alg":"HS256"})", Payload, second)));
    QVERIFY(!accepts(*verifier, signedToken(R"({"alg":"HS256","kid":"k1"})", Payload, ClinicKey)));
}

QTEST_GUILESS_MAIN(TestTrustedKeys)
#include "tst_trusted_keys.moc"
